import type pg from 'pg';
import { unwrapKey, linkKeyPurpose } from '../ballots/wrap-key.ts';
import { inTurn, queues } from '../jobs/queues.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';

/**
 * Makes sure that the master key is the one the open waves were made with, before any job runs.
 *
 * @throws WrongMasterKeyError, with nothing changed.
 */
export async function checkMasterKey(mail: pg.Pool, masterKey: Buffer): Promise<void> {
  const keys = await mail.query<{ wave_id: string; wrapped: Buffer }>(
    'SELECT wave_id, wrapped FROM roster.wave_link_key',
  );
  for (const row of keys.rows) unwrapKey(masterKey, row.wrapped, linkKeyPurpose(row.wave_id));
}

/**
 * Enqueues what every unfinished wave, and every mail about results, waits for. A job that failed for good while a key or the
 * mail server was missing is so taken up again; all of them can be run twice without harm.
 */
export async function resumeWaves({ mail, boss, clock }: WorkerContext): Promise<void> {
  const waves = await mail.query<{ id: string; state: string; closes_at: Date }>(
    `SELECT id, state, closes_at FROM roster.wave WHERE state <> 'closed'`,
  );
  for (const { id: waveId, state, closes_at } of waves.rows) {
    const isOver = state === 'closing' || (state === 'open' && closes_at <= clock.now());
    if (isOver) await boss.send(queues.closeWave, { waveId });
    else if (state === 'opening') await boss.send(queues.openWave, { waveId });
    else await boss.send(queues.deliverMail, { waveId }, inTurn(waveId));
  }
  const shares = await mail.query<{ wave_id: string }>(
    'SELECT wave_id FROM roster.share WHERE until > $1',
    [clock.now()],
  );
  for (const { wave_id: waveId } of shares.rows) {
    await boss.send(queues.deliverMail, { waveId }, inTurn(waveId));
  }
}
