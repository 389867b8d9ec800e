/** What a spreadsheet would take for a formula. */
const formulaStart = /^[\s"']*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** Digits with the separators of any language. */
const number = /^-?\d[\d.,’ ]*$/;

/** What is needed of a table of the page. */
interface ShownTable {
  readonly rows: Iterable<{ readonly cells: Iterable<{ readonly innerText: string }> }>;
}

/** A table as it is shown, cell by cell. */
export function readTable(table: ShownTable): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
  );
}

/** The same as CSV (RFC 4180) that no spreadsheet runs; minus signs and dashes of ranges are those of programs. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: string): string {
  const text = cell.replaceAll('\u2212', '-').replace(/(?<=\d)\u2013(?=\d)/g, '-');
  const safe = !number.test(text) && formulaStart.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
