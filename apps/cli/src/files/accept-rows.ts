import { type ReadRows, type ReadTable, type RefusedRows, quoteCell } from '@throughline/linkage';
import { Refusal } from '../refusal.ts';
import type { ReadFile } from './read-csv.ts';

const MOST_ISSUES_SHOWN = 20;
const MOST_NAMES_SHOWN = 8;

/**
 * The rows of a file, if every row could be read.
 *
 * @throws Refusal with file, line and column of what is wrong.
 */
export function acceptRows<Row>({ path, read }: ReadFile<ReadTable<Row>>): ReadRows<Row> {
  if (!read.accepted) throw refuseRows(path, read);
  return read;
}

/** The refusal of a file: its first problems by line and column, and how many more there are. */
export function refuseRows(path: string, { issues, issueCount }: RefusedRows): Refusal {
  const shown = issues.slice(0, MOST_ISSUES_SHOWN).map(({ row, column, reason }) => {
    const line = row === null ? [] : [`line ${row}`];
    const place = [path, ...line, ...(column === null ? [] : [`column ${column}`])];
    return `${place.join(', ')}: ${reason}.`.replace(/\.\.$/, '.');
  });
  const more = issueCount - shown.length;
  return new Refusal(...shown, ...(more > 0 ? [`${path}: and ${more} more like these.`] : []));
}

/** @throws Refusal where the file does not have a name that is asked for. */
export function requireName(path: string, column: string, names: readonly string[], name: string) {
  if (!names.includes(name)) throw refuseName(path, column, names, name);
}

/** The refusal of a name that a file does not have, with those that it has. */
export function refuseName(
  path: string,
  column: string,
  names: readonly string[],
  name: string,
): Refusal {
  return new Refusal(
    `${path}, column ${column}: there is no ${quoteCell(name)}. The file has ${listNames(names)}.`,
  );
}

/** The first names of a list, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMES_SHOWN).map(quoteCell).join(', ');
  const more = names.length - MOST_NAMES_SHOWN;
  return more > 0 ? `${some} and ${more} more` : some;
}
