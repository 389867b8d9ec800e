import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Comparison } from './compare-figures.ts';

/** Where an import came from. */
export interface ImportSource {
  /** Null where the product made it for a demonstration. */
  readonly accountId: string | null;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly at: Date;
  /** Of single answers: those that it writes or ends; null for an import of figures. */
  readonly answers?: { readonly written: number; readonly ended: number };
}

/**
 * Writes what an import changes of what was compared, with what stood there before, so that it can be
 * undone. An import that changes nothing leaves no trace.
 *
 * @returns the identifier of the import; null where nothing changed.
 */
export async function writeImport(
  db: EntityManager,
  { added, changed, same, removed }: Comparison,
  { accountId, fileName, sha256, at, answers }: ImportSource,
): Promise<string | null> {
  const movesAnswers = answers !== undefined && answers.written + answers.ended > 0;
  if (added + changed + removed === 0 && !movesAnswers) return null;
  const [made] = await db.query<{ id: string }[]>(
    `INSERT INTO outcome.import (account_id, file_name, sha256, imported_at, added, changed, same,
       answers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [accountId, fileName, sha256, at, added, changed + removed, same, answers?.written ?? null],
  );
  if (made === undefined) throw new Error('the import was not written');
  await db.query(
    `INSERT INTO outcome.import_change (import_id, unit_id, period, metric, value, n,
       standard_deviation, was_present, old_value, old_n, old_standard_deviation)
     SELECT $1, unit_id, period, metric, value, n, standard_deviation, old_value IS NOT NULL,
       old_value, old_n, old_standard_deviation
     FROM compared_figure WHERE fate IN ('added', 'changed', 'removed') ORDER BY line`,
    [made.id],
  );
  await db.query(
    `INSERT INTO outcome.observation (unit_id, period, metric, value, n, standard_deviation)
     SELECT unit_id, period, metric, value, n, standard_deviation
     FROM compared_figure WHERE fate IN ('added', 'changed') ORDER BY line
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value,
       n = excluded.n, standard_deviation = excluded.standard_deviation`,
  );
  if (removed > 0) {
    await db.query(
      `DELETE FROM outcome.observation o USING compared_figure c
       WHERE c.fate = 'removed'
         AND (o.unit_id, o.metric, o.period) = (c.unit_id, c.metric, c.period)`,
    );
  }
  return made.id;
}

export function hashContent(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
