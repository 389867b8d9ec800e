import type { EntityManager } from 'typeorm';

export interface StoredFigure {
  readonly unit: string;
  readonly metric: string;
  readonly period: string;
  readonly value: number;
  readonly n: number | null;
  readonly standardDeviation: number | null;
}

/** The figures of these units, of every metric or of one. */
export function readStored(
  db: EntityManager,
  unitIds: readonly string[],
  metric: string | null,
): Promise<StoredFigure[]> {
  return db.query(
    `SELECT unit_id AS unit, metric, period, value, n, standard_deviation AS "standardDeviation"
     FROM outcome.observation
     WHERE unit_id = ANY ($1) AND ($2::text IS NULL OR metric = $2)`,
    [unitIds, metric],
  );
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
