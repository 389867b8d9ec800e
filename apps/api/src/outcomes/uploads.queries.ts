import { createHash } from 'node:crypto';
import { say } from '@throughline/speech';
import { importPlanSchema, maximumUploadBytes, type ImportPlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { FileSource } from '../files/file-source.ts';
import { refuseFile } from '../files/refuse.ts';
import { hashContent } from './write-import.ts';

export interface StoredUpload {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: Buffer;
}

/** Bytes that are written, and read again, at once. */
const partBytes = 512_000;

/**
 * Keeps a file until it is imported, part by part as it comes in; an account works on one at a time,
 * and none stays over a day.
 */
export async function keepUpload(
  db: EntityManager,
  content: AsyncIterable<Uint8Array>,
  upload: { readonly accountId: string; readonly fileName: string; readonly at: Date },
): Promise<StoredUpload> {
  const { accountId, fileName, at } = upload;
  await db.query(
    `DELETE FROM outcome.upload
     WHERE account_id = $1 OR uploaded_at < $2::timestamptz - interval '1 day'`,
    [accountId, at],
  );
  const [made] = await db.query<{ id: string }[]>(
    `INSERT INTO outcome.upload (account_id, file_name, sha256, uploaded_at)
     VALUES ($1, $2, '', $3) RETURNING id`,
    [accountId, fileName, at],
  );
  if (made === undefined) throw new Error('the file was not kept');
  const hash = createHash('sha256');
  let place = 0;
  for await (const part of cutParts(content)) {
    hash.update(part);
    await db.query(
      'INSERT INTO outcome.upload_part (upload_id, place, content) VALUES ($1, $2, $3)',
      [made.id, place, part],
    );
    place += 1;
  }
  const sha256 = hash.digest();
  await db.query('UPDATE outcome.upload SET sha256 = $2 WHERE id = $1', [made.id, sha256]);
  return { id: made.id, fileName, sha256 };
}

/** @throws AppError `import-refused` beyond the most bytes that a file may have. */
async function* cutParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let [length, total] = [0, 0];
  for await (const chunk of content) {
    held.push(chunk);
    length += chunk.length;
    total += chunk.length;
    if (total > maximumUploadBytes) {
      const limit = maximumUploadBytes / 1_000_000;
      throw refuseFile(
        say('the file is larger than {limit} MB; split it, by period for instance', { limit }),
      );
    }
    if (length < partBytes) continue;
    yield Buffer.concat(held);
    [held, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(held);
}

/** The bytes of a file that was kept, read part by part. */
export function openUpload(db: EntityManager, id: string): FileSource {
  return {
    read: async function* () {
      for (let place = 0; ; place += 1) {
        const [part] = await db.query<{ content: Buffer }[]>(
          'SELECT content FROM outcome.upload_part WHERE upload_id = $1 AND place = $2',
          [id, place],
        );
        if (part === undefined) return;
        yield part.content;
      }
    },
  };
}

/** A file that this account has sent; null where it was imported, or swept away. */
export async function readUpload(
  db: EntityManager,
  accountId: string,
  id: string,
): Promise<StoredUpload | null> {
  const [found] = await db.query<StoredUpload[]>(
    `SELECT id, file_name AS "fileName", sha256 FROM outcome.upload
     WHERE id = $1 AND account_id = $2`,
    [id, accountId],
  );
  return found ?? null;
}

export async function dropUpload(db: EntityManager, id: string): Promise<void> {
  await db.query('DELETE FROM outcome.upload WHERE id = $1', [id]);
}

/** When a file of the same content was imported, and is not undone. */
export async function findImportOf(
  db: EntityManager,
  sha256: Buffer,
): Promise<{ readonly at: Date; readonly by: string | null } | null> {
  const [found] = await db.query<{ at: Date; by: string | null }[]>(
    `SELECT i.imported_at AS at, a.name AS by
     FROM outcome.import i LEFT JOIN office.account a ON a.id = i.account_id
     WHERE i.sha256 = $1 AND i.undone_at IS NULL ORDER BY i.imported_at DESC LIMIT 1`,
    [sha256],
  );
  return found ?? null;
}

/** Files with the same columns, in the same order, are understood alike. */
function signHeader(header: readonly string[]): Buffer {
  return hashContent(JSON.stringify(header.map((name) => name.toLowerCase())));
}

export async function recallPlan(
  db: EntityManager,
  header: readonly string[],
): Promise<ImportPlan | null> {
  const [found] = await db.query<{ plan: unknown }[]>(
    'SELECT plan FROM outcome.layout WHERE header_sha256 = $1',
    [signHeader(header)],
  );
  return found === undefined ? null : importPlanSchema.parse(found.plan);
}

export async function rememberPlan(
  db: EntityManager,
  header: readonly string[],
  plan: ImportPlan,
): Promise<void> {
  await db.query(
    `INSERT INTO outcome.layout (header_sha256, plan) VALUES ($1, $2)
     ON CONFLICT (header_sha256) DO UPDATE SET plan = excluded.plan`,
    [signHeader(header), JSON.stringify(plan)],
  );
}
