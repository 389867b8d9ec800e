import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Change, Comparison } from './compare-figures.ts';

/** Where an import came from. */
export interface ImportSource {
  /** Null where the product made it for a demonstration. */
  readonly accountId: string | null;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly at: Date;
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
  { changes, added, changed, same }: Comparison,
  { accountId, fileName, sha256, at }: ImportSource,
): Promise<string | null> {
  if (changes.length === 0) return null;
  const [made] = await db.query<{ id: string }[]>(
    `INSERT INTO outcome.import (account_id, file_name, sha256, imported_at, added, changed, same)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [accountId, fileName, sha256, at, added, changed, same],
  );
  if (made === undefined) throw new Error('the import was not written');
  for (let from = 0; from < changes.length; from += batchSize) {
    await writeChanges(db, made.id, changes.slice(from, from + batchSize));
  }
  await db.query(
    `INSERT INTO outcome.observation (unit_id, period, metric, value, n, standard_deviation)
     SELECT unit_id, period, metric, value, n, standard_deviation
     FROM outcome.import_change WHERE import_id = $1
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value,
       n = excluded.n, standard_deviation = excluded.standard_deviation`,
    [made.id],
  );
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
