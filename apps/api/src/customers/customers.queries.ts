import type { EntityManager } from 'typeorm';

export interface StoredFigure {
  readonly unit: string;
  readonly metric: string;
  readonly period: string;
  readonly value: number;
  readonly n: number | null;
  readonly standardDeviation: number | null;
}

/** The figures of these units, of every metric or of one, and of all periods or of these. */
export function readStored(
  db: EntityManager,
  unitIds: readonly string[],
  metric: string | null,
  periods: readonly (string | null)[] | null = null,
): Promise<StoredFigure[]> {
  return db.query(
    `SELECT unit_id AS unit, metric, period, value, n, standard_deviation AS "standardDeviation"
     FROM outcome.observation
     WHERE unit_id = ANY ($1) AND ($2::text IS NULL OR metric = $2)
       AND ($3::text[] IS NULL OR period = ANY ($3))`,
    [unitIds, metric, periods],
  );
}

/** Which of these units have figures of a metric, and of which periods there are any. */
export async function listHeld(
  db: EntityManager,
  unitIds: readonly string[],
  metric: string,
): Promise<{ readonly units: readonly string[]; readonly periods: readonly string[] }> {
  const [held] = await db.query<{ units: string[] | null; periods: string[] | null }[]>(
    `SELECT array_agg(DISTINCT unit_id) AS units, array_agg(DISTINCT period) AS periods
     FROM outcome.observation WHERE unit_id = ANY ($1) AND metric = $2`,
    [unitIds, metric],
  );
  return { units: held?.units ?? [], periods: held?.periods ?? [] };
}

/** The least and the greatest value of every metric, whatever unit it is of. */
export async function readRanges(
  db: EntityManager,
): Promise<Map<string, { readonly low: number; readonly high: number }>> {
  const rows = await db.query<{ metric: string; low: number; high: number }[]>(
    'SELECT metric, min(value) AS low, max(value) AS high FROM outcome.observation GROUP BY metric',
  );
  return new Map(rows.map(({ metric, low, high }) => [metric, { low, high }]));
}
