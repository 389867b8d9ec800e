import type { PageData } from '../src/page-data.ts';

export const page = JSON.parse(byId('page-data').textContent ?? '') as PageData;
export const { address, texts } = page;
export const form = byId('survey') as HTMLFormElement;
export const sendButton = byId('send') as HTMLButtonElement;
export const questions = [...form.querySelectorAll<HTMLElement>('fieldset.question')];
/** The optional open questions, all on the last page. */
export const comments = [...form.querySelectorAll<HTMLTextAreaElement>('textarea[name]')];
/** The field for the code; a preview has none. */
export const codeField = form.querySelector<HTMLInputElement>('#code');

/** An element of the page by its id; the page and this script are made together. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

export function onClick(id: string, act: () => void): void {
  byId(id).addEventListener('click', act);
}

/** By somebody who has the page before them: a mail scanner that runs scripts mostly has not. */
export function isPressed(event: Event): boolean {
  return event.isTrusted && document.visibilityState === 'visible' && performance.now() > 1200;
}

/** Goes to an element; a preview in a frame never takes the focus from who is writing beside it. */
export function focusOn(element: HTMLElement): void {
  if (document.hasFocus()) element.focus({ preventScroll: true });
}

/** Says something where screen readers hear it at once; an empty sentence takes it back. */
export function say(sentence: string): void {
  byId('status').textContent = sentence;
}

/** Fills the `{name}` marks of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
