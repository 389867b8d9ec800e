import { loyaltyTypes } from '@throughline/instrument';
import { fewestCustomers } from '@throughline/types';
import type { Reader } from '../database/reader.ts';
import { loyaltyQuestion } from './count-answers.ts';

/** One figure of a unit and month, as outcomes are brought in. */
export interface CustomerFigure {
  readonly unitId: string;
  readonly unitKey: string;
  readonly month: string;
  readonly metric: string;
  readonly value: number;
  readonly n: number;
  readonly standardDeviation: number | null;
}

interface SumRow {
  readonly unit_id: string;
  readonly key: string;
  readonly month: string;
  readonly construct: string;
  readonly n: number;
  readonly sum: number;
  readonly sum_of_squares: number;
}

interface CountRow {
  readonly unit_id: string;
  readonly key: string;
  readonly month: string;
  readonly question: string;
  readonly option: string;
  readonly count: number;
}

/** Whose answers are summed up: of those who found the open page, or of those who were mailed. */
export type CustomerSource = 'page' | 'customer-pulse';

/**
 * What customers said, by unit and month, where there were enough of them: NPS in points, CSAT as
 * the share of 4 and 5, the other constructs as means from 0 to 100, and the share of each type of
 * loyalty among those who were asked for both.
 *
 * @param before only months before this one, `2027-03`; null for all
 */
export async function listFigures(
  db: Reader,
  { source, before }: { readonly source: CustomerSource; readonly before: string | null },
): Promise<CustomerFigure[]> {
  const { rows: sums } = await db.query<SumRow>(
    `SELECT u.id AS unit_id, u.key, s.month, s.construct, s.n, s.sum, s.sum_of_squares
     FROM outcome.customer_sum s JOIN roster.unit u ON u.id = s.unit_id
     WHERE s.source = $1 ORDER BY s.month, u.key, s.construct`,
    [source],
  );
  const { rows: counts } = await db.query<CountRow>(
    `SELECT u.id AS unit_id, u.key, c.month, c.question, c.option, c.count
     FROM outcome.customer_count c JOIN roster.unit u ON u.id = c.unit_id
     WHERE c.source = $1 AND c.question IN ('NPS1', 'SAT1', '${loyaltyQuestion}')
       AND c.option <> 'na'
     ORDER BY c.month, u.key, c.question`,
    [source],
  );
  const groups = Map.groupBy(counts, ({ key, month, question }) => `${month} ${key} ${question}`);
  const figures = [
    ...sums.filter(({ construct }) => construct !== 'NPS' && construct !== 'SAT').map(meanOf),
    ...[...groups.values()].flatMap(sharesOf),
  ];
  return figures
    .filter(({ n, month }) => n >= fewestCustomers && (before === null || month < before))
    .toSorted(
      (one, other) => compare(one.month, other.month) || compare(one.unitKey, other.unitKey),
    );
}

function meanOf(row: SumRow): CustomerFigure {
  const mean = row.sum / row.n;
  const variance = row.n > 1 ? (row.sum_of_squares - row.n * mean * mean) / (row.n - 1) : null;
  return {
    unitId: row.unit_id,
    unitKey: row.key,
    month: row.month,
    metric: row.construct.toLowerCase(),
    value: round(mean),
    n: row.n,
    standardDeviation: variance === null ? null : round(Math.sqrt(Math.max(0, variance))),
  };
}

function sharesOf(rows: readonly CountRow[]): CustomerFigure[] {
  const [first] = rows;
  if (first === undefined) return [];
  const n = rows.reduce((sum, { count }) => sum + count, 0);
  const percent = (isMeant: (option: string) => boolean): number =>
    (100 * rows.reduce((sum, row) => sum + (isMeant(row.option) ? row.count : 0), 0)) / n;
  const figure = (metric: string, value: number): CustomerFigure => ({
    unitId: first.unit_id,
    unitKey: first.key,
    month: first.month,
    metric,
    value: round(value),
    n,
    standardDeviation: null,
  });
  if (first.question === 'NPS1') {
    const promoters = percent((option) => Number(option) >= 9);
    return [figure('nps', promoters - percent((option) => Number(option) <= 6))];
  }
  if (first.question === 'SAT1')
    return [
      figure(
        'csat',
        percent((option) => Number(option) >= 4),
      ),
    ];
  return loyaltyTypes.map(({ code }) =>
    figure(
      code,
      percent((option) => option === code),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
