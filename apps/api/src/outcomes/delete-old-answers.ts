import { firstDayAfter, parsePeriod } from '@throughline/linkage';
import type pg from 'pg';
import { inTransaction } from '../database/pools.ts';
import { outcomeLock } from './outcome-lock.ts';

/**
 * Deletes the single answers of periods that ended longer ago than they are kept, those too that an
 * import could have put back. The figures they made stay; they are not made anew out of what is left.
 *
 * @returns how many answers were deleted.
 */
export function deleteOldAnswers(study: pg.Pool, now: Date): Promise<number> {
  return inTransaction(study, async (client) => {
    // So that no import counts answers that go meanwhile.
    await client.query('SELECT pg_advisory_xact_lock($1)', [outcomeLock]);
    const rules = await client.query<{ kept_days: number }>(
      'SELECT kept_days FROM outcome.single_rule',
    );
    const keptDays = rules.rows[0]?.kept_days;
    if (keptDays === undefined) return 0;
    const periods = await client.query<{ period: string }>(
      'SELECT DISTINCT period FROM outcome.single_cell WHERE deleted_at IS NULL',
    );
    const first = new Date(now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10);
    const over = periods.rows
      .map(({ period }) => period)
      .filter((text) => {
        const period = parsePeriod(text);
        return period !== null && firstDayAfter(period) <= first;
      });
    if (over.length === 0) return 0;
    await client.query(
      `UPDATE outcome.single_cell c SET deleted_at = $2
       WHERE c.deleted_at IS NULL AND c.period = ANY ($1)
         AND EXISTS (SELECT FROM outcome.single_answer a
           WHERE a.cell_id = c.id AND a.ended_by IS NULL)`,
      [over, now],
    );
    const { rowCount } = await client.query(
      `DELETE FROM outcome.single_answer a USING outcome.single_cell c
       WHERE c.id = a.cell_id AND c.period = ANY ($1)`,
      [over],
    );
    if (rowCount === null || rowCount === 0) return 0;
    await client.query('UPDATE outcome.single_rule SET deleted_at = $1, deleted = $2', [
      now,
      rowCount,
    ]);
    return rowCount;
  });
}
