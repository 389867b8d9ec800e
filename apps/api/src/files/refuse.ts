import type { RowIssue } from '@throughline/types';
import { AppError } from '../http/app-error.ts';

/** More than this many issues help nobody. */
const maxIssues = 100;

/**
 * The error for a file that was refused as a whole.
 *
 * @param count how many issues there are, where they were not all kept.
 */
export function refuse(issues: readonly RowIssue[], count = issues.length): AppError {
  const [first] = issues;
  const where = [
    first?.row === null || first === undefined ? null : `row ${first.row}`,
    first?.column === null || first === undefined ? null : `column ${first.column}`,
  ].filter((part) => part !== null);
  const place = where.length > 0 ? `${where.join(', ')}: ` : '';
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  return new AppError(
    'import-refused',
    `Nothing was imported: ${place}${first?.reason ?? 'the file is not valid'}${more}.`,
    issues.slice(0, maxIssues),
  );
}

/** The error for something that is wrong with a file and not with one of its rows. */
export function refuseFile(reason: string, row: number | null = null): AppError {
  return refuse([{ row, column: null, reason }]);
}
