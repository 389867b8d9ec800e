import type pg from 'pg';
import { deriveCredential } from '../ballots/ballot-keys.ts';
import { inTransaction } from '../database/pools.ts';
import { inTurn, queues } from '../jobs/queues.ts';
import { readDaysOff } from './read-days-off.ts';
import { findReminder, type ReminderRound } from './plan-reminders.ts';
import { readAskedGroups } from './remind-wave.ts';
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
  const reminders = await listReminders(mail, waveId);
  await inTransaction(mail, async (client) => {
    await client.query(
      `UPDATE roster.wave SET state = 'open', opened_at = $2, closes_at = $3
       WHERE id = $1 AND state = 'opening'`,
      [waveId, opened, closesAt],
    );
    await scheduleWave(context, client, { waveId, reminders, closesAt });
  });
}

/** Every instant at which some of the people are to be reminded. */
async function listReminders(mail: pg.Pool, waveId: string): Promise<Reminder[]> {
  const calendarOf = await readDaysOff(mail);
  const groups = await readAskedGroups(mail, waveId);
  const rounds: readonly ReminderRound[] = [1, 2];
  return rounds.flatMap((round) => {
    const instants = groups.flatMap(
      ({ localTime, ...group }) =>
        findReminder(group, round, { calendarOf, localTime })?.getTime() ?? [],
    );
    return [...new Set(instants)].map((at) => ({ round, at: new Date(at) }));
  });
}

interface Reminder {
  readonly round: ReminderRound;
  readonly at: Date;
}

/** Mails now, reminders on their days, the close when the window ends. */
async function scheduleWave(
  { boss }: WorkerContext,
  client: pg.PoolClient,
  {
    waveId,
    reminders,
    closesAt,
  }: { waveId: string; reminders: readonly Reminder[]; closesAt: Date },
): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
  await boss.send(queues.deliverMail, { waveId }, { db, ...inTurn(waveId) });
  for (const { round, at } of reminders) {
    if (at < closesAt)
      await boss.send(queues.remindWave, { waveId, round }, { db, startAfter: at });
  }
  await boss.send(queues.closeWave, { waveId }, { db, startAfter: closesAt });
}
