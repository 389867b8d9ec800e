import { importPlanSchema, type ImportPlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { hashContent } from './write-import.ts';

export interface StoredUpload {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly content: Buffer;
}

/** Keeps a file until it is imported; an account works on one at a time, and none stays over a day. */
export async function keepUpload(
  db: EntityManager,
  upload: Omit<StoredUpload, 'id'> & { readonly accountId: string; readonly at: Date },
): Promise<string> {
  const { accountId, fileName, sha256, content, at } = upload;
  await db.query(
    `DELETE FROM outcome.upload
     WHERE account_id = $1 OR uploaded_at < $2::timestamptz - interval '1 day'`,
    [accountId, at],
  );
  const [made] = await db.query<{ id: string }[]>(
    `INSERT INTO outcome.upload (account_id, file_name, sha256, content, uploaded_at)
     VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [accountId, fileName, sha256, content, at],
  );
  if (made === undefined) throw new Error('the file was not kept');
  return made.id;
}

/** A file that this account has sent; null where it was imported, or swept away. */
export async function readUpload(
  db: EntityManager,
  accountId: string,
  id: string,
): Promise<StoredUpload | null> {
  const [found] = await db.query<StoredUpload[]>(
    `SELECT id, file_name AS "fileName", sha256, content FROM outcome.upload
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
