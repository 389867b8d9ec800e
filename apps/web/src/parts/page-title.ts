let hasShownPage = false;

/** Names the page in the browser's tab and to screen readers. */
export function setTitle(title: string): void {
  document.title = `${title} · Throughline`;
}

/** What a person has opened and is using: moving focus away would shut it before their eyes. */
const inUse =
  '[role="menu"][data-state="open"], [role="dialog"][data-state="open"], [aria-expanded="true"]';

/**
 * Moves focus to a new page's heading, as a browser does on a full load; the first page of a visit
 * keeps the browser's own behaviour, and a menu opened while the page was on its way stays open.
 */
export function focusHeading(heading: HTMLElement | null): void {
  const used = document.activeElement?.closest(inUse) ?? null;
  if (hasShownPage && used === null) heading?.focus({ preventScroll: true });
  hasShownPage = true;
}
