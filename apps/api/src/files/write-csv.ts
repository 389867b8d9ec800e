/** What a spreadsheet would take for a formula, also in full-width forms. */
const formulaStart = /^[\s"']*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** CSV (RFC 4180) that no spreadsheet runs: every field quoted, what looks like a formula led by '. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(field: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(field);
  const safe = !isNumber && formulaStart.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}
