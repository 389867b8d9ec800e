import type pg from 'pg';
import { deriveCredential } from '../ballots/ballot-keys.ts';
import { inTransaction } from '../database/pools.ts';
import { queues } from '../jobs/queues.ts';
import { reminderDays } from './remind-wave.ts';
import { createSealKey, ensureLinkKey } from './wave-keys.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * Makes a launched wave's keys and credentials and opens it. Credentials go in sorted by hash, in
 * a transaction of their own, so that nothing in the database pairs them with invitations.
 * Running it again after a crash finishes what is missing.
 */
export async function openWave(context: WorkerContext, waveId: string): Promise<void> {
  const { mail, close, masterKey, clock } = context;
  const found = await mail.query<{ state: string; planned_at: Date; closes_at: Date }>(
    'SELECT state, planned_at, closes_at FROM roster.wave WHERE id = $1',
    [waveId],
  );
  const [wave] = found.rows;
  if (wave === undefined || wave.state !== 'opening') return;
  const linkKey = await ensureLinkKey(mail, masterKey, waveId);
  const invitations = await mail.query<{ id: string; cohort_id: string }>(
    'SELECT id, cohort_id FROM roster.invitation WHERE wave_id = $1',
    [waveId],
  );
  const credentials = invitations.rows
    .map((row) => ({ hash: deriveCredential(linkKey, row.id), cohort: row.cohort_id }))
    .sort((a, b) => Buffer.compare(a.hash, b.hash));
  await inTransaction(close, async (client) => {
    const ready = await client.query(
      'SELECT FROM roster.wave WHERE id = $1 AND seal_public_key IS NOT NULL',
      [waveId],
    );
    if (ready.rowCount === 1) return;
    await createSealKey(client, masterKey, waveId);
    await client.query('SELECT ballot.prepare($1, $2, $3)', [
      waveId,
      credentials.map((row) => row.hash),
      credentials.map((row) => row.cohort),
    ]);
  });
  const opened = clock.now();
  const closesAt = new Date(
    opened.getTime() + (wave.closes_at.getTime() - wave.planned_at.getTime()),
  );
  await inTransaction(mail, async (client) => {
    await client.query(
      `UPDATE roster.wave SET state = 'open', opened_at = $2, closes_at = $3
       WHERE id = $1 AND state = 'opening'`,
      [waveId, opened, closesAt],
    );
    await scheduleWave(context, client, { waveId, opened, closesAt });
  });
}

/** Mails now, reminders on their days, the close when the window ends. */
async function scheduleWave(
  { boss }: WorkerContext,
  client: pg.PoolClient,
  { waveId, opened, closesAt }: { waveId: string; opened: Date; closesAt: Date },
): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
  await boss.send(queues.deliverMail, { waveId }, { db });
  for (const [index, days] of reminderDays.entries()) {
    const startAfter = new Date(opened.getTime() + days * 86_400_000);
    if (startAfter < closesAt) {
      await boss.send(queues.remindWave, { waveId, round: index + 1 }, { db, startAfter });
    }
  }
  await boss.send(queues.closeWave, { waveId }, { db, startAfter: closesAt });
}
