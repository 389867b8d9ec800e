import { say } from '@throughline/speech';
import type { OutcomeImport } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { AppError } from '../http/app-error.ts';

const mostImports = 100;

interface ImportRow extends Omit<OutcomeImport, 'at' | 'undoneAt'> {
  readonly at: Date;
  readonly undoneAt: Date | null;
}

/** Imports, newest first; or one of them. */
export async function listImports(
  db: EntityManager,
  id: string | null = null,
): Promise<OutcomeImport[]> {
  const rows = await db.query<ImportRow[]>(
    `SELECT i.id, i.file_name AS "fileName", i.imported_at AS at, a.name AS by, i.added, i.changed,
       i.same, i.answers, i.undone_at AS "undoneAt", u.name AS "undoneBy"
     FROM outcome.import i
     LEFT JOIN office.account a ON a.id = i.account_id
     LEFT JOIN office.account u ON u.id = i.undone_by
     WHERE $1::uuid IS NULL OR i.id = $1
     ORDER BY i.imported_at DESC, i.id LIMIT $2`,
    [id, mostImports],
  );
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
  }));
}

/** Puts back what stood before an import, all of it or nothing. */
export async function undoImport(
  db: EntityManager,
  { id, accountId, at }: { readonly id: string; readonly accountId: string; readonly at: Date },
): Promise<void> {
  const [found] = await listImports(db, id);
  if (found === undefined) throw new AppError('not-found', say('There is no such import.'));
  if (found.undoneAt !== null)
    throw new AppError('conflict', say('This import was undone before.'));
  await refuseOverwritten(db, id);
  await undoAnswers(db, id);
  await db.query(
    `DELETE FROM outcome.observation o USING outcome.import_change c
     WHERE c.import_id = $1 AND NOT c.was_present
       AND (o.unit_id, o.metric, o.period) = (c.unit_id, c.metric, c.period)`,
    [id],
  );
  await db.query(
    `INSERT INTO outcome.observation (unit_id, metric, period, value, n, standard_deviation)
     SELECT unit_id, metric, period, old_value, old_n, old_standard_deviation
     FROM outcome.import_change WHERE import_id = $1 AND was_present
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value, n = excluded.n,
       standard_deviation = excluded.standard_deviation`,
    [id],
  );
  await db.query('UPDATE outcome.import SET undone_at = $2, undone_by = $3 WHERE id = $1', [
    id,
    at,
    accountId,
  ]);
}

/** Takes away the answers that an import wrote, and puts back those that it ended. */
async function undoAnswers(db: EntityManager, id: string): Promise<void> {
  const [later] = await db.query<{ fileName: string; answers: number }[]>(
    `SELECT i.file_name AS "fileName", count(*)::int AS answers
     FROM outcome.single_answer a JOIN outcome.import i ON i.id = a.ended_by
     WHERE a.import_id = $1 GROUP BY i.id, i.file_name, i.imported_at
     ORDER BY i.imported_at DESC LIMIT 1`,
    [id],
  );
  if (later !== undefined) {
    throw new AppError(
      'conflict',
      say("'{file}' has changed {count} of its answers since. Undo that import first.", {
        file: later.fileName,
        count: later.answers,
      }),
    );
  }
  await db.query('DELETE FROM outcome.single_answer WHERE import_id = $1', [id]);
  await db.query('UPDATE outcome.single_answer SET ended_by = NULL WHERE ended_by = $1', [id]);
  // What is taken away altogether may come again, also where its answers were deleted in time.
  await db.query(
    `UPDATE outcome.single_cell s SET deleted_at = NULL FROM outcome.import_change c
     WHERE c.import_id = $1 AND NOT c.was_present AND s.deleted_at IS NOT NULL
       AND (s.unit_id, s.metric, s.period) = (c.unit_id, c.metric, c.period)`,
    [id],
  );
}

/** Figures that something else has changed since are not this import's to put back. */
async function refuseOverwritten(db: EntityManager, id: string): Promise<void> {
  const [later] = await db.query<{ fileName: string; figures: number }[]>(
    `SELECT other.file_name AS "fileName", count(*)::int AS figures
     FROM outcome.import own
     JOIN outcome.import_change mine ON mine.import_id = own.id
     JOIN outcome.import_change theirs USING (unit_id, metric, period)
     JOIN outcome.import other ON other.id = theirs.import_id
     WHERE own.id = $1 AND other.id <> own.id AND other.undone_at IS NULL
       AND (other.imported_at, other.id) > (own.imported_at, own.id)
     GROUP BY other.id, other.file_name, other.imported_at
     ORDER BY other.imported_at DESC LIMIT 1`,
    [id],
  );
  if (later !== undefined) {
    throw new AppError(
      'conflict',
      say("'{file}' has changed {count} of its figures since. Undo that import first.", {
        file: later.fileName,
        count: later.figures,
      }),
    );
  }
  const [moved] = await db.query<{ figures: number }[]>(
    `SELECT count(*)::int AS figures FROM outcome.import_change c
     JOIN outcome.observation o USING (unit_id, metric, period)
     WHERE c.import_id = $1 AND (o.value, o.n, o.standard_deviation)
       IS DISTINCT FROM (c.value, c.n, c.standard_deviation)`,
    [id],
  );
  if (moved === undefined || moved.figures === 0) return;
  throw new AppError(
    'conflict',
    say(
      'Answers that came through a webhook have changed {count} of its figures since, so it can no longer be undone.',
      { count: moved.figures },
    ),
  );
}
