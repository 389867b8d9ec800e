import type { EntityManager } from 'typeorm';
import type { Figure, Observed } from './observation-figure.ts';

/** How many figures a file would add, move, leave and take away. */
export interface Comparison {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
  /** Figures of these metrics that the file says nothing of. */
  readonly absent: number;
}

/** A figure that moves, and what stands there; no value where it is taken away. */
export interface Move extends Pick<Observed, 'unitId' | 'metric' | 'period'> {
  readonly before: Figure;
  readonly after: Figure | null;
}

/**
 * Sets the figures that were staged beside those that are stored: what is new, what moves, and what
 * stays. Afterwards `compared_figure` holds each with what stands in its place. One without a value is
 * to be taken away; one that a customer pulse has with another value is `taken`, and may not be written.
 */
export async function compareFigures(db: EntityManager): Promise<Comparison> {
  await db.query(`
    CREATE TEMP TABLE compared_figure ON COMMIT DROP AS
    SELECT s.*, o.value AS old_value, o.n AS old_n,
      o.standard_deviation AS old_standard_deviation, o.source,
      CASE
        WHEN s.value IS NULL THEN 'removed'
        WHEN o.value IS NULL THEN 'added'
        WHEN (s.value, s.n, s.standard_deviation)
          IS NOT DISTINCT FROM (o.value, o.n, o.standard_deviation) THEN 'same'
        WHEN o.source = 'customer-pulse' THEN 'taken'
        ELSE 'changed'
      END AS fate
    FROM staged_figure s LEFT JOIN outcome.observation o USING (unit_id, metric, period)
    WHERE s.value IS NOT NULL OR o.value IS NOT NULL`);
  await db.query('ANALYZE compared_figure');
  const [counted] = await db.query<(Omit<Comparison, 'absent'> & { readonly found: number })[]>(
    `SELECT count(*) FILTER (WHERE fate = 'added')::int AS added,
       count(*) FILTER (WHERE fate = 'changed')::int AS changed,
       count(*) FILTER (WHERE fate = 'same')::int AS same,
       count(*) FILTER (WHERE fate = 'removed')::int AS removed,
       count(*) FILTER (WHERE fate IN ('changed', 'same', 'taken'))::int AS found
     FROM compared_figure`,
  );
  const [stored] = await db.query<{ figures: number }[]>(
    `SELECT count(*)::int AS figures FROM outcome.observation
     WHERE metric IN (SELECT DISTINCT metric FROM compared_figure)`,
  );
  const { found = 0, added = 0, changed = 0, same = 0, removed = 0 } = counted ?? {};
  return { added, changed, same, removed, absent: (stored?.figures ?? 0) - found };
}

/** The first figures that move, in the order of the file; those that are taken away come last. */
export async function listMoves(db: EntityManager, most: number): Promise<Move[]> {
  const rows = await db.query<
    (Omit<Observed, 'value'> & {
      readonly value: number | null;
      readonly oldValue: number;
      readonly oldN: number | null;
      readonly oldDeviation: number | null;
    })[]
  >(
    `SELECT unit_id AS "unitId", metric, period, value, n,
       standard_deviation AS "standardDeviation", old_value AS "oldValue", old_n AS "oldN",
       old_standard_deviation AS "oldDeviation"
     FROM compared_figure WHERE fate IN ('changed', 'removed')
     ORDER BY fate, line, unit_id, metric, period LIMIT $1`,
    [most],
  );
  return rows.map(({ unitId, metric, period, value, n, standardDeviation, ...old }) => ({
    unitId,
    metric,
    period,
    before: { value: old.oldValue, n: old.oldN, standardDeviation: old.oldDeviation },
    after: value === null ? null : { value, n, standardDeviation },
  }));
}
