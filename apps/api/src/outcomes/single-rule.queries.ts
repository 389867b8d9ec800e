import { comparePeriods, parsePeriod } from '@throughline/linkage';
import type { AnswersKept } from '@throughline/types';
import type { EntityManager } from 'typeorm';

/** Sources of single answers, the one that was imported from last first. */
export async function readSources(db: EntityManager): Promise<string[]> {
  const rows = await db.query<{ source: string }[]>(
    `SELECT source FROM outcome.single_cell GROUP BY source ORDER BY max(id) DESC`,
  );
  return rows.map(({ source }) => source);
}

/** What is kept of single answers, for how long, and what was deleted. */
export async function readAnswersKept(db: EntityManager): Promise<AnswersKept> {
  const [rule] = await db.query<
    { keptDays: number; deletedAt: Date | null; deleted: number | null; answers: number }[]
  >(
    `SELECT kept_days AS "keptDays", deleted_at AS "deletedAt", deleted,
       (SELECT count(*) FROM outcome.single_answer)::int AS answers
     FROM outcome.single_rule`,
  );
  if (rule === undefined) throw new Error('the rule of single answers is missing');
  const rows = await db.query<{ period: string }[]>(
    `SELECT DISTINCT period FROM outcome.single_cell c WHERE deleted_at IS NULL
       AND EXISTS (SELECT FROM outcome.single_answer a WHERE a.cell_id = c.id)`,
  );
  const periods = rows
    .map(({ period }) => parsePeriod(period))
    .filter((period) => period !== null)
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  const { keptDays, deletedAt, deleted, answers } = rule;
  return {
    keptDays,
    answers,
    sources: (await readSources(db)).sort((one, other) => one.localeCompare(other)),
    periods:
      first === undefined || last === undefined ? null : { first: first.text, last: last.text },
    deleted:
      deletedAt === null || deleted === null
        ? null
        : { at: deletedAt.toISOString(), answers: deleted },
  };
}

export async function writeKeptDays(db: EntityManager, keptDays: number): Promise<void> {
  await db.query('UPDATE outcome.single_rule SET kept_days = $1', [keptDays]);
}
