import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Change, Comparison } from './compare-figures.ts';
import type { Observed } from './observation-figure.ts';

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

const batchSize = 20_000;

/**
 * Writes what an import changes, with what stood there before, so that it can be undone. An import
 * that changes nothing leaves no trace.
 *
 * @returns the identifier of the import; null where nothing changed.
 */
export async function writeImport(
  db: EntityManager,
  { changes, removals, added, changed, same }: Comparison,
  { accountId, fileName, sha256, at, answers }: ImportSource,
): Promise<string | null> {
  const movesAnswers = answers !== undefined && answers.written + answers.ended > 0;
  if (changes.length + removals.length === 0 && !movesAnswers) return null;
  const [made] = await db.query<{ id: string }[]>(
    `INSERT INTO outcome.import (account_id, file_name, sha256, imported_at, added, changed, same,
       answers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      accountId,
      fileName,
      sha256,
      at,
      added,
      changed + removals.length,
      same,
      answers?.written ?? null,
    ],
  );
  if (made === undefined) throw new Error('the import was not written');
  for (let from = 0; from < changes.length; from += batchSize) {
    await writeChanges(db, made.id, changes.slice(from, from + batchSize));
  }
  await db.query(
    `INSERT INTO outcome.observation (unit_id, period, metric, value, n, standard_deviation)
     SELECT unit_id, period, metric, value, n, standard_deviation
     FROM outcome.import_change WHERE import_id = $1 AND value IS NOT NULL
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value,
       n = excluded.n, standard_deviation = excluded.standard_deviation`,
    [made.id],
  );
  if (removals.length > 0) await writeRemovals(db, made.id, removals);
  return made.id;
}

export function hashContent(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

async function writeChanges(
  db: EntityManager,
  importId: string,
  changes: readonly Change[],
): Promise<void> {
  await db.query(
    `INSERT INTO outcome.import_change (import_id, unit_id, period, metric, value, n,
       standard_deviation, was_present, old_value, old_n, old_standard_deviation)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::float8[], $6::float8[],
       $7::float8[], $8::boolean[], $9::float8[], $10::float8[], $11::float8[])`,
    [
      importId,
      changes.map(({ unitId }) => unitId),
      changes.map(({ period }) => period),
      changes.map(({ metric }) => metric),
      changes.map(({ value }) => value),
      changes.map(({ n }) => n),
      changes.map(({ standardDeviation }) => standardDeviation),
      changes.map(({ before }) => before !== null),
      changes.map(({ before }) => before?.value ?? null),
      changes.map(({ before }) => before?.n ?? null),
      changes.map(({ before }) => before?.standardDeviation ?? null),
    ],
  );
}

async function writeRemovals(
  db: EntityManager,
  importId: string,
  removals: readonly Observed[],
): Promise<void> {
  await db.query(
    `INSERT INTO outcome.import_change (import_id, unit_id, period, metric, was_present, old_value,
       old_n, old_standard_deviation)
     SELECT $1, f.unit_id, f.period, f.metric, true, f.value, f.n, f.standard_deviation
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::float8[], $6::float8[], $7::float8[])
       AS f (unit_id, period, metric, value, n, standard_deviation)`,
    [
      importId,
      removals.map(({ unitId }) => unitId),
      removals.map(({ period }) => period),
      removals.map(({ metric }) => metric),
      removals.map(({ value }) => value),
      removals.map(({ n }) => n),
      removals.map(({ standardDeviation }) => standardDeviation),
    ],
  );
  await db.query(
    `DELETE FROM outcome.observation o USING outcome.import_change c
     WHERE c.import_id = $1 AND c.value IS NULL
       AND (o.unit_id, o.metric, o.period) = (c.unit_id, c.metric, c.period)`,
    [importId],
  );
}
