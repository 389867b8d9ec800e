import { say } from '@throughline/speech';
import type { RowIssue } from '@throughline/types';
import { quoteCell } from './quote-cell.ts';

/** Where each column of a file stands; `null` for the optional standard deviation where it is absent. */
export interface Columns {
  readonly unit: number;
  readonly period: number;
  readonly name: number;
  readonly value: number;
  readonly n: number;
  readonly sd: number | null;
}

const MOST_NAMES_SHOWN = 12;

/** Finds the columns by their names, in any order, whatever else the file carries beside them. */
export function readHeader(
  header: readonly string[],
  nameColumn: 'construct' | 'metric',
): { readonly columns: Columns } | { readonly issues: readonly RowIssue[] } {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const needed = ['unit', 'period', nameColumn, 'value', 'n'] as const;
  const issues = [
    ...describeSeparator(header),
    ...needed.flatMap((name) => describeColumn(names, name)),
    ...(countOf(names, 'sd') > 1 ? [repeated('sd')] : []),
  ];
  if (issues.length > 0) return { issues };
  const sd = names.indexOf('sd');
  return {
    columns: {
      unit: names.indexOf('unit'),
      period: names.indexOf('period'),
      name: names.indexOf(nameColumn),
      value: names.indexOf('value'),
      n: names.indexOf('n'),
      sd: sd < 0 ? null : sd,
    },
  };
}

function describeColumn(names: readonly string[], name: string): RowIssue[] {
  const count = countOf(names, name);
  if (count === 1) return [];
  if (count > 1) return [repeated(name)];
  return [{ row: 1, column: name, reason: describeMissing(names) }];
}

function describeMissing(names: readonly string[]): string {
  if (names.length === 0) return say('is missing. The header has nothing');
  const shown = names.slice(0, MOST_NAMES_SHOWN).map(quoteCell).join(', ');
  return names.length > MOST_NAMES_SHOWN
    ? say('is missing. The header has {names} and more', { names: shown })
    : say('is missing. The header has {names}', { names: shown });
}

/** What is wrong with a header that is one cell because its file parts cells by another mark. */
export function describeSeparator(header: readonly string[]): RowIssue[] {
  const [only = ''] = header;
  const mark = header.length === 1 ? /[;\t|]/.exec(only)?.[0] : undefined;
  if (mark === undefined) return [];
  return [{ row: 1, column: null, reason: describeMark(mark) }];
}

function describeMark(mark: string): string {
  if (mark === ';') return say('the cells are parted by semicolons. Use commas');
  return mark === '|'
    ? say('the cells are parted by bars. Use commas')
    : say('the cells are parted by tabs. Use commas');
}

function repeated(name: string): RowIssue {
  return { row: 1, column: name, reason: say('stands in the header more than once') };
}

function countOf(names: readonly string[], name: string): number {
  return names.filter((each) => each === name).length;
}
