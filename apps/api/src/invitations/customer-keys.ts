import type pg from 'pg';
import type { KeyObject } from 'node:crypto';
import { createSealKeyPair, readPrivateKey } from '../ballots/seal.ts';
import { unwrapKey, wrapKey } from '../ballots/wrap-key.ts';

/** What customers' addresses are sealed to, opened by the worker that mails. */
export const addressKeyTable = 'roster.customer_key';
/** What customers' answers are sealed to, opened by the worker that counts. */
export const answerKeyTable = 'outcome.customer_key';
type KeyTable = typeof addressKeyTable | typeof answerKeyTable;

/** Makes the pair of keys if there is none yet: the public half in clear, the private one wrapped. */
export async function ensureCustomerKey(
  pool: pg.Pool,
  masterKey: Buffer,
  table: KeyTable,
): Promise<void> {
  const { publicKey, privateKey } = createSealKeyPair();
  await pool.query(
    `INSERT INTO ${table} (public_key, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [publicKey, wrapKey(masterKey, privateKey, table)],
  );
}

/** @throws WrongMasterKeyError where the master key is another one. */
export async function readCustomerKey(
  pool: pg.Pool | pg.PoolClient,
  masterKey: Buffer,
  table: KeyTable,
): Promise<KeyObject> {
  const found = await pool.query<{ wrapped: Buffer }>(`SELECT wrapped FROM ${table}`);
  const [row] = found.rows;
  if (row === undefined) throw new Error(`there is no key in ${table}`);
  return readPrivateKey(unwrapKey(masterKey, row.wrapped, table));
}
