import { findDayOrder, recognisePeriod } from '@throughline/linkage';
import type { ImportPlan, Upload } from '@throughline/types';
import type { Cell, SheetFile } from '../files/sheet-file.ts';
import {
  columnOf,
  fold,
  guessColumns,
  toPlaces,
  type CellShare,
  type ColumnGuess,
} from './guess-columns.ts';
import { UnitMatcher, type UnitName } from './match-units.ts';
import type { MetricBook } from './metric-book.ts';
import { findDecimal, readAmount } from './read-amount.ts';

export interface Proposal {
  readonly plan: ImportPlan;
  readonly guesses: readonly (ColumnGuess | null)[];
  readonly doubts: Upload['doubts'];
  readonly isRemembered: boolean;
}

interface Known {
  readonly units: readonly UnitName[];
  readonly book: MetricBook;
  /** How a file with these columns was understood the last time. */
  readonly remembered: ImportPlan | null;
}

/** How a file is probably meant; what it leaves open is a doubt, for a person to look at. */
export function proposePlan(file: SheetFile, { units, book, remembered }: Known): Proposal {
  const guesses = guessMetricInHeader(file, guessColumns(file, sharesOf(units, book)), book);
  const columns = remembered?.columns ?? toPlaces(guesses.columns);
  const column = (place: number | null): readonly Cell[] =>
    place === null ? [] : file.rows.map(({ cells }) => cells[place] ?? '');
  const amounts = [columns.value, columns.sd].flatMap(column);
  const decimal = findDecimal(amounts);
  const dates = column(columns.period).map(String);
  const dayOrder = findDayOrder(dates);
  const known = new Set(units.map(({ key }) => key));
  return {
    guesses: guesses.columns,
    isRemembered: remembered !== null,
    plan: {
      sheet: file.sheet,
      columns,
      metric: remembered === null ? guesses.metric : remembered.metric,
      period: remembered?.period ?? null,
      decimal: decimal ?? remembered?.decimal ?? (file.delimiter === ';' ? 'comma' : 'point'),
      dayComesFirst: dayOrder ?? remembered?.dayComesFirst ?? true,
      fiscalYearStart: remembered?.fiscalYearStart ?? 1,
      length: remembered?.length ?? null,
      units: Object.fromEntries(
        Object.entries(remembered?.units ?? {}).filter(([, key]) => key === null || known.has(key)),
      ),
    },
    doubts: [
      ...(decimal === null && remembered === null && amounts.some(hasMark)
        ? ['decimal' as const]
        : []),
      ...(dayOrder === null && remembered === null && dates.some(isNumericDate)
        ? ['dates' as const]
        : []),
    ],
  };
}

function hasMark(cell: Cell): boolean {
  return typeof cell === 'string' && /[.,]/.test(cell);
}

/** A day and a month that could change places and be another day. */
function isNumericDate(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ]\d{2,4}/.exec(text) ?? [];
  return first !== undefined && first !== second;
}

function sharesOf(
  units: readonly UnitName[],
  book: MetricBook,
): Readonly<Record<'unit' | 'period' | 'metric' | 'value', CellShare>> {
  const matcher = new UnitMatcher(units, {});
  const habits = { dayComesFirst: true, fiscalYearStart: 1, length: null };
  const share =
    (fits: (cell: Cell) => boolean): CellShare =>
    (cells) =>
      cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
  return {
    unit: share((cell) => matcher.match(String(cell)).how !== null),
    period: share((cell) => 'value' in recognisePeriod(String(cell), habits)),
    metric: share((cell) => book.recognise(String(cell)).origin !== 'unstated'),
    value: share((cell) =>
      (['point', 'comma'] as const).some((decimal) => 'value' in readAmount(cell, decimal)),
    ),
  };
}

/** A column that is called NPS holds the values of it, where no column of metrics is there. */
function guessMetricInHeader(
  file: SheetFile,
  columns: readonly (ColumnGuess | null)[],
  book: MetricBook,
): { readonly columns: readonly (ColumnGuess | null)[]; readonly metric: string | null } {
  const nothing = { columns, metric: null };
  if (columns.some((guess) => guess?.role === 'metric')) return nothing;
  const named = file.header.map((header) => book.recognise(header.trim()));
  const at = named.findIndex(
    ({ origin }, index) =>
      origin !== 'unstated' &&
      (columns[index] === null || columns[index]?.role === 'value') &&
      columnOf(file, index).length > 0 &&
      fold(file.header[index] ?? '') !== '',
  );
  const metric = named[at];
  if (metric === undefined) return nothing;
  return {
    metric: metric.code,
    columns: columns.map((guess, index) => {
      if (index === at) return { role: 'value', confidence: 'likely' };
      return guess?.role === 'value' ? null : guess;
    }),
  };
}
