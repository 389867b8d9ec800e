import { say } from '@throughline/speech';
import type { EntityManager } from 'typeorm';
import type { Observed } from './observation-figure.ts';

/** A figure that may not be written, with the row it stands in; null where many rows make it. */
export interface BarredFigure extends Pick<Observed, 'metric' | 'period'> {
  readonly line: number | null;
  readonly unit: string;
}

/** The first of them, and how many there are. */
export interface BarredFigures {
  readonly first: readonly BarredFigure[];
  readonly count: number;
}

/** Why a figure that a customer pulse makes cannot be set. */
export function takenReason({ metric, period }: Pick<Observed, 'metric' | 'period'>): string {
  return say(
    '{metric} of {period} is known for this unit from a customer pulse; leave the row out of the file',
    { metric, period },
  );
}

/** Why a figure that single answers make cannot be set: it would say another thing than they do. */
export function answeredReason(): string {
  return say(
    'single answers make this figure; correct them, undo their import, or leave this row out',
  );
}

/**
 * A figure comes from one place: what customers answered to a customer pulse is not replaced, nor added
 * to, by what a file says of the same unit, period and metric.
 */
export function findTaken(db: EntityManager): Promise<BarredFigures> {
  return findBarred(db, `c.fate = 'taken'`);
}

/** The same of answers, which make a figure anew: they may not even repeat it. */
export function findOfPulses(db: EntityManager): Promise<BarredFigures> {
  return findBarred(db, `c.source = 'customer-pulse'`);
}

/** Figures that would move although single answers make them. */
export function findAnswered(db: EntityManager): Promise<BarredFigures> {
  return findBarred(
    db,
    `c.fate = 'changed' AND EXISTS (
       SELECT FROM outcome.single_cell s JOIN outcome.single_answer a ON a.cell_id = s.id
       WHERE (s.unit_id, s.metric, s.period) = (c.unit_id, c.metric, c.period)
         AND a.ended_by IS NULL)`,
  );
}

async function findBarred(db: EntityManager, condition: string): Promise<BarredFigures> {
  const first = await db.query<(BarredFigure & { readonly total: number })[]>(
    `SELECT c.line, u.name AS unit, c.metric, c.period, count(*) OVER ()::int AS total
     FROM compared_figure c JOIN roster.unit u ON u.id = c.unit_id
     WHERE ${condition} ORDER BY c.line, u.key, c.metric, c.period LIMIT 100`,
  );
  return { first, count: first[0]?.total ?? 0 };
}
