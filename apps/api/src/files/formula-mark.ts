/** What a spreadsheet would take for a formula, also in full-width forms. */
const formulaStart = /^[\s"']*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const number = /^-?\d+(\.\d+)?$/;

/** Text that no spreadsheet runs: what looks like a formula is led by an apostrophe. */
export function markFormula(field: string): string {
  return !number.test(field) && formulaStart.test(field) ? `'${field}` : field;
}

/** Takes that apostrophe away again, so that what was exported is imported as it was. */
export function stripFormulaMark(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const rest = cell.slice(1);
  return markFormula(rest) === rest ? cell : rest;
}
