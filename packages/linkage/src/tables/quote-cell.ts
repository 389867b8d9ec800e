/** As long as the longest name a unit, construct or metric can have. */
const LONGEST_QUOTE = 100;

/** A cell as a sentence shows it: quoted, cut short, and without characters that could steer a terminal. */
export function quoteCell(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `"${cut.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')}"`;
}
