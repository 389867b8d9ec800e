import type { EntityManager } from 'typeorm';
import type { MetricBook } from '../outcomes/metric-book.ts';

export interface ClosedWave {
  readonly id: string;
  readonly number: number;
  readonly pulseName: string;
  readonly closedAt: Date;
}

/** Waves with published scores, oldest first. */
export function listClosedWaves(db: EntityManager): Promise<ClosedWave[]> {
  return db.query(
    `SELECT w.id, w.number, p.name AS "pulseName", w.closed_at AS "closedAt"
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
     WHERE w.state = 'closed' AND w.withheld IS NULL
     ORDER BY w.closed_at, w.id`,
  );
}

export interface CultureCell {
  readonly wave: string;
  readonly unit: string;
  readonly name: string;
  readonly score: number;
  readonly shown: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: string;
}

export function readCells(
  db: EntityManager,
  construct: string,
  visible: readonly string[] | null,
): Promise<CultureCell[]> {
  return db.query(
    `SELECT c.wave, c.unit, wu.name, c.score, c.shown, c.low, c.high, c.n
     FROM result.published_cell c
     JOIN roster.wave_unit wu ON wu.wave_id = c.wave AND wu.unit_id = c.unit
     WHERE c.construct = $1 AND ($2::uuid[] IS NULL OR c.unit = ANY ($2))
     ORDER BY c.unit`,
    [construct, visible],
  );
}

export interface OutcomeFigure {
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly n: number | null;
  readonly standardDeviation: number | null;
}

/** Periods of which there is any figure of a metric. */
export async function listPeriods(db: EntityManager, metric: string): Promise<string[]> {
  const rows = await db.query<{ period: string }[]>(
    'SELECT DISTINCT period FROM outcome.observation WHERE metric = $1',
    [metric],
  );
  return rows.map(({ period }) => period);
}

/** A text that is another once any figure of a metric came, changed or went: by the transactions that wrote them. */
export async function readFiguresState(db: EntityManager, metric: string): Promise<string> {
  const [state] = await db.query<{ state: string }[]>(
    `SELECT concat_ws(' ', count(*), max(xmin::text::bigint), sum(xmin::text::bigint)) AS state
     FROM outcome.observation WHERE metric = $1`,
    [metric],
  );
  return state?.state ?? '';
}

/** @param periods null for all. */
export function readFigures(
  db: EntityManager,
  metric: string,
  visible: readonly string[] | null,
  periods: readonly string[] | null = null,
): Promise<OutcomeFigure[]> {
  return db.query(
    `SELECT unit_id AS unit, period, value, n, standard_deviation AS "standardDeviation"
     FROM outcome.observation
     WHERE metric = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY ($2))
       AND ($3::text[] IS NULL OR period = ANY ($3))
     ORDER BY unit_id, period`,
    [metric, visible, periods],
  );
}

export async function listMetrics(db: EntityManager, book: MetricBook): Promise<string[]> {
  const rows = await db.query<{ metric: string }[]>(
    'SELECT DISTINCT metric FROM outcome.observation',
  );
  return rows.map((row) => row.metric).sort((one, other) => book.compare(one, other));
}
