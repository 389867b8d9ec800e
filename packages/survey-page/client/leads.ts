import { page } from './page-elements.ts';

/** What is put before each part of an answer that is read back; none where nothing is. */
export const leads: readonly string[] = page.listening?.leads ?? [];
/** The first of the characters that stand for them where answers are kept; nobody can type one. */
const firstMark = 0xe000;

/** An answer without the words that this page put before its parts. */
export function withoutLeads(text: string): string {
  return replaceLeads(text, () => '');
}

/** Kept so, answers are read back by the page in another language in its own words. */
export function markLeads(text: string): string {
  return replaceLeads(text, (index) => String.fromCharCode(firstMark + index));
}

export function fillLeads(text: string): string {
  return text.replace(/[\uE000-\uE00F]/g, (mark) => leads[mark.charCodeAt(0) - firstMark] ?? '');
}

function replaceLeads(text: string, write: (index: number) => string): string {
  return leads.reduce((left, lead, index) => left.split(lead).join(write(index)), text);
}
