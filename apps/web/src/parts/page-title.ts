let hasShownPage = false;

/** Names the page in the browser's tab and to screen readers. */
export function setTitle(title: string): void {
  document.title = `${title} · Throughline`;
}

/**
 * Moves focus to a new page's heading, as a browser does on a full load; the first page of a visit
 * keeps the browser's own behaviour.
 */
export function focusHeading(heading: HTMLElement | null): void {
  if (hasShownPage) heading?.focus({ preventScroll: true });
  hasShownPage = true;
}
