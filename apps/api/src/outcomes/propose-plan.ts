import { findDayOrder, recognisePeriod } from '@throughline/linkage';
import { defaultSource, type ImportPlan, type Upload } from '@throughline/types';
import type { Cell, SheetFile, SheetRow } from '../files/sheet-file.ts';
import {
  columnOf,
  fold,
  guessColumns,
  toPlaces,
  type CellShare,
  type ColumnGuess,
} from './guess-columns.ts';
import { UnitMatcher, type KnownUnit } from './match-units.ts';
import type { MetricBook } from './metric-book.ts';
import { findDecimal, readAmount } from './read-amount.ts';
import { guessCountsFrom } from './read-answer.ts';
import { defaultLength } from './try-answers.ts';

/** Rows by which it is seen what a row is. */
const sampleRows = 1_000;

export interface Proposal {
  readonly plan: ImportPlan;
  readonly guesses: readonly (ColumnGuess | null)[];
  readonly doubts: Upload['doubts'];
  readonly isRemembered: boolean;
}

interface Known {
  readonly units: readonly KnownUnit[];
  readonly book: MetricBook;
  /** How a file with these columns was understood the last time. */
  readonly remembered: ImportPlan | null;
  /** Sources of single answers, the last one first. */
  readonly sources: readonly string[];
}

/** How a file is probably meant; what it leaves open is a doubt, for a person to look at. */
export function proposePlan(file: SheetFile, known: Known): Proposal {
  const { units, book, remembered, sources } = known;
  const guesses = guessMetricInHeader(file, guessColumns(file, sharesOf(units, book)), book);
  const columns = remembered?.columns ?? toPlaces(guesses.columns);
  const column = (place: number | null): readonly Cell[] =>
    place === null ? [] : file.rows.map(({ cells }) => cells[place] ?? '');
  const amounts = [columns.value, columns.sd].flatMap(column);
  const decimal = findDecimal(amounts);
  const dates = column(columns.period).map(String);
  const dayOrder = findDayOrder(dates);
  const keys = new Set(units.map(({ key }) => key));
  const metric = remembered === null ? guesses.metric : remembered.metric;
  const kind = guessRows(file, columns);
  const rows = remembered?.rows ?? kind.rows;
  return {
    guesses: guesses.columns,
    isRemembered: remembered !== null,
    plan: {
      sheet: file.sheet,
      columns,
      metric,
      period: remembered?.period ?? null,
      decimal: decimal ?? remembered?.decimal ?? (file.delimiter === ';' ? 'comma' : 'point'),
      dayComesFirst: dayOrder ?? remembered?.dayComesFirst ?? true,
      fiscalYearStart: remembered?.fiscalYearStart ?? 1,
      length: remembered?.length ?? (rows === 'answers' ? defaultLength : null),
      units: Object.fromEntries(
        Object.entries(remembered?.units ?? {}).filter(([, key]) => key === null || keys.has(key)),
      ),
      rows,
      source: remembered?.source ?? sources[0] ?? defaultSource,
      countsFrom: {
        ...guessShares({ file, columns, metric, decimal: decimal ?? 'point' }, book),
        ...remembered?.countsFrom,
      },
      replacesFigures: false,
    },
    doubts: [
      ...(kind.isOpen && remembered === null ? ['rows' as const] : []),
      ...(decimal === null && remembered === null && amounts.some(hasMark)
        ? ['decimal' as const]
        : []),
      ...(dayOrder === null && remembered === null && dates.some(isNumericDate)
        ? ['dates' as const]
        : []),
    ],
  };
}

/** What a row is; open where it could be either. */
function guessRows(
  file: SheetFile,
  columns: ImportPlan['columns'],
): { readonly rows: ImportPlan['rows']; readonly isOpen: boolean } {
  if (columns.n !== null || columns.sd !== null) return { rows: 'figures', isOpen: false };
  if (columns.customer !== null || columns.id !== null) return { rows: 'answers', isOpen: false };
  const cell = (row: SheetRow, place: number | null): string =>
    place === null ? '' : String(row.cells[place] ?? '');
  const sample = file.rows.slice(0, sampleRows);
  const { unit, period, metric } = columns;
  const names = new Set(
    sample.map((row) => JSON.stringify([unit, period, metric].map((place) => cell(row, place)))),
  );
  const times = sample.filter((row) => /\d{1,2}:\d{2}/.test(cell(row, period))).length;
  // Figures stand once for a unit, period and metric, and have no time of the day.
  if (names.size < sample.length || times > sample.length / 2) {
    return { rows: 'answers', isOpen: false };
  }
  const habits = { dayComesFirst: true, fiscalYearStart: 1, length: null };
  const isDay = (row: SheetRow): boolean => {
    const read = recognisePeriod(cell(row, period), habits);
    return 'value' in read && read.value.format === 'day';
  };
  return { rows: 'figures', isOpen: sample.every(isDay) };
}

interface SampledShares {
  readonly file: SheetFile;
  readonly columns: ImportPlan['columns'];
  readonly metric: string | null;
  readonly decimal: ImportPlan['decimal'];
}

/** Of metrics that are shares: from which answer on a customer counts, where the answers are ratings. */
function guessShares(
  { file, columns, metric, decimal }: SampledShares,
  book: MetricBook,
): Readonly<Record<string, number>> {
  const values = new Map<string, Set<number>>();
  for (const { cells } of file.rows) {
    const text = metric ?? String(columns.metric === null ? '' : (cells[columns.metric] ?? ''));
    const { code, precision } = book.recognise(text);
    const read = readAmount((columns.value === null ? '' : cells[columns.value]) ?? '', decimal);
    if (precision !== 'share' || 'reason' in read) continue;
    const met = values.get(code) ?? new Set();
    values.set(code, met.add(read.value));
  }
  return Object.fromEntries(
    [...values].flatMap(([code, met]) => {
      const from = guessCountsFrom([...met]);
      return from === null ? [] : [[code, from]];
    }),
  );
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
  units: readonly KnownUnit[],
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
