import { markFormula } from './formula-mark.ts';

/** CSV (RFC 4180) that no spreadsheet runs: every field quoted, what looks like a formula led by '. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(field: string): string {
  return `"${markFormula(field).replaceAll('"', '""')}"`;
}
