import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { createSealKeyPair } from '../ballots/seal.ts';
import { linkKeyPurpose, sealKeyPurpose, unwrapKey, wrapKey } from '../ballots/wrap-key.ts';

/** Makes the link key of a wave if it has none. Readable by the mail worker only. */
export async function ensureLinkKey(
  mail: pg.Pool,
  masterKey: Buffer,
  waveId: string,
): Promise<Buffer> {
  await mail.query(
    'INSERT INTO roster.wave_link_key (wave_id, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [waveId, wrapKey(masterKey, randomBytes(32), linkKeyPurpose(waveId))],
  );
  const key = await readLinkKey(mail, masterKey, waveId);
  if (key === null) throw new Error('the link key that was just made is not there');
  return key;
}

/** Null once the wave is closed: nobody can make its codes again. */
export async function readLinkKey(
  mail: pg.Pool | pg.PoolClient,
  masterKey: Buffer,
  waveId: string,
): Promise<Buffer | null> {
  const found = await mail.query<{ wrapped: Buffer }>(
    'SELECT wrapped FROM roster.wave_link_key WHERE wave_id = $1',
    [waveId],
  );
  const [row] = found.rows;
  return row === undefined ? null : unwrapKey(masterKey, row.wrapped, linkKeyPurpose(waveId));
}

/** Makes the seal key pair of a wave: the public half on the wave, the private one wrapped. */
export async function createSealKey(
  close: pg.PoolClient,
  masterKey: Buffer,
  waveId: string,
): Promise<void> {
  const pair = createSealKeyPair();
  await close.query('INSERT INTO roster.wave_seal_key (wave_id, wrapped) VALUES ($1, $2)', [
    waveId,
    wrapKey(masterKey, pair.privateKey, sealKeyPurpose(waveId)),
  ]);
  await close.query('UPDATE roster.wave SET seal_public_key = $2 WHERE id = $1', [
    waveId,
    pair.publicKey,
  ]);
}

export async function readSealKey(
  close: pg.PoolClient,
  masterKey: Buffer,
  waveId: string,
): Promise<Buffer> {
  const found = await close.query<{ wrapped: Buffer }>(
    'SELECT wrapped FROM roster.wave_seal_key WHERE wave_id = $1',
    [waveId],
  );
  const [row] = found.rows;
  if (row === undefined) throw new Error('the wave has no seal key');
  return unwrapKey(masterKey, row.wrapped, sealKeyPurpose(waveId));
}
