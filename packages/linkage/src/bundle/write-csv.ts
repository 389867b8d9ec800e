/** A cell of a table; null is empty. */
export type Cell = string | number | null;

/** Lines that are joined before they are added: a large panel is not kept twice. */
const linesAtOnce = 5000;

/**
 * A table as CSV (RFC 4180, UTF-8, lines end with LF): texts quoted, numbers with all their digits. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front, everywhere in the same way.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = `${header.map(writeText).join(',')}\n`;
  let lines: string[] = [];
  const append = (): void => {
    if (lines.length > 0) text += `${lines.join('\n')}\n`;
    lines = [];
  };
  for (const row of rows) {
    lines.push(row.map(writeCell).join(','));
    if (lines.length === linesAtOnce) append();
  }
  append();
  return text;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : writeText(cell);
}

function writeText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
