import { loyaltyTypes } from '@throughline/instrument';
import { fewestCustomers } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { loyaltyQuestion } from './customer-pages.ts';

/** One figure of a unit and month, as outcomes are brought in. */
export interface CustomerFigure {
  readonly unitKey: string;
  readonly month: string;
  readonly metric: string;
  readonly value: number;
  readonly n: number;
  readonly standardDeviation: number | null;
}

interface SumRow {
  readonly key: string;
  readonly month: string;
  readonly construct: string;
  readonly n: number;
  readonly sum: number;
  readonly sum_of_squares: number;
}

interface CountRow {
  readonly key: string;
  readonly month: string;
  readonly question: string;
  readonly option: string;
  readonly count: number;
}

/**
 * What customers said, by unit and month, once a month is over (so that nobody is known by what they
 * changed) and where there were enough of them: NPS in points, CSAT as
 * the share of 4 and 5, the other constructs as means from 0 to 100, and the share of each type of
 * loyalty among those who were asked for both.
 */
export async function listFigures(db: EntityManager, thisMonth: string): Promise<CustomerFigure[]> {
  const sums = await db.query<SumRow[]>(
    `SELECT u.key, s.month, s.construct, s.n, s.sum, s.sum_of_squares
     FROM outcome.customer_sum s JOIN roster.unit u ON u.id = s.unit_id
     ORDER BY s.month, u.key, s.construct`,
  );
  const counts = await db.query<CountRow[]>(
    `SELECT u.key, c.month, c.question, c.option, c.count
     FROM outcome.customer_count c JOIN roster.unit u ON u.id = c.unit_id
     WHERE c.question IN ('NPS1', 'SAT1', '${loyaltyQuestion}') AND c.option <> 'na'
     ORDER BY c.month, u.key, c.question`,
  );
  const groups = Map.groupBy(counts, ({ key, month, question }) => `${month} ${key} ${question}`);
  const figures = [
    ...sums.filter(({ construct }) => construct !== 'NPS' && construct !== 'SAT').map(meanOf),
    ...[...groups.values()].flatMap(sharesOf),
  ];
  return figures
    .filter(({ n, month }) => n >= fewestCustomers && month < thisMonth)
    .toSorted(
      (one, other) => compare(one.month, other.month) || compare(one.unitKey, other.unitKey),
    );
}

function meanOf(row: SumRow): CustomerFigure {
  const mean = row.sum / row.n;
  const variance = row.n > 1 ? (row.sum_of_squares - row.n * mean * mean) / (row.n - 1) : null;
  return {
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
