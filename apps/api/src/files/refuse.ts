import { say } from '@throughline/speech';
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
  return new AppError(
    'import-refused',
    say('Nothing was imported: {reason}.', { reason: describeFirst(issues[0], count - 1) }),
    issues.slice(0, maxIssues),
  );
}

function describeFirst(first: RowIssue | undefined, others: number): string {
  if (first === undefined) return say('the file is not valid');
  const where = [
    first.row === null ? null : say('row {row}', { row: first.row }),
    first.column === null ? null : say('column {name}', { name: first.column }),
  ].filter((part) => part !== null);
  const reason =
    where.length > 0
      ? say('{where}: {reason}', { where: where.join(', '), reason: first.reason })
      : first.reason;
  return others > 0 ? say('{reason} (and {others} more)', { reason, others }) : reason;
}

/** The error for something that is wrong with a file and not with one of its rows. */
export function refuseFile(reason: string, row: number | null = null): AppError {
  return refuse([{ row, column: null, reason }]);
}
