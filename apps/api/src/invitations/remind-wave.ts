import type pg from 'pg';
import { deriveCredential } from '../ballots/ballot-keys.ts';
import { canBeWritten, placesOf, wayOf } from '../directory/reach.ts';
import { findWindow } from '../calendar/working-days.ts';
import { readDaysOff } from './read-days-off.ts';
import { findReminder, type AskedGroup, type ReminderRound } from './plan-reminders.ts';
import { inTurn, queues } from '../jobs/queues.ts';
import { readLinkKey } from './wave-keys.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * Makes a delivery for everyone invited whose day of the reminder has come and who has not
 * answered. Who that is lives in memory only; the rows made here are deleted at close. Nobody is
 * reminded of an invitation that still waits to be sent or went to another address, or while away.
 */
export async function remindWave(
  context: WorkerContext,
  waveId: string,
  round: ReminderRound,
): Promise<void> {
  const { mail, clock, boss } = context;
  const now = clock.now();
  const waiting = await findUnanswered(context, waveId);
  const calendarOf = await readDaysOff(mail);
  for (const { localTime, ...group } of await readAskedGroups(mail, waveId)) {
    const reminder = findReminder(group, round, { calendarOf, localTime });
    const window = findWindow(now, calendarOf(group), localTime);
    if (reminder === null || reminder > now || window === null) continue;
    await mail.query(
      `INSERT INTO roster.delivery (invitation_id, wave_id, kind, way, due_at, window_ends_at)
       SELECT i.id, $1, $2, ${wayOf('p')}, $3, $4 FROM roster.invitation i
       JOIN roster.person p ON p.id = i.person_id AND ${canBeWritten('p')}
       WHERE i.id = ANY ($5::uuid[]) AND i.time_zone = $6 AND i.asked_on = $7
         AND i.country IS NOT DISTINCT FROM $8
         AND NOT (coalesce(p.leave_from, p.leave_until) IS NOT NULL
           AND ($3::timestamptz AT TIME ZONE $6)::date
             BETWEEN coalesce(p.leave_from, '-infinity') AND coalesce(p.leave_until, 'infinity'))
         AND NOT EXISTS (SELECT FROM roster.delivery d WHERE d.invitation_id = i.id
           AND d.kind = 'invitation' AND d.state IN ('queued', 'deferred'))
         AND EXISTS (SELECT FROM roster.delivery d WHERE d.invitation_id = i.id
           AND d.kind = 'invitation' AND d.place IN ${placesOf('p')})
       ON CONFLICT (invitation_id, kind, number) DO NOTHING`,
      [
        waveId,
        `reminder-${round}`,
        window.from,
        window.until,
        waiting,
        group.timeZone,
        group.askedOn,
        group.country,
      ],
    );
  }
  await boss.send(queues.deliverMail, { waveId }, inTurn(waveId));
}

/** The people of a wave by where they are and when they were asked, and its time of day. */
export async function readAskedGroups(
  mail: pg.Pool,
  waveId: string,
): Promise<(AskedGroup & { readonly localTime: string })[]> {
  const found = await mail.query<AskedGroup & { localTime: string }>(
    `SELECT DISTINCT i.time_zone AS "timeZone", i.country, i.asked_on::text AS "askedOn",
       w.local_time AS "localTime"
     FROM roster.invitation i JOIN roster.wave w ON w.id = i.wave_id WHERE i.wave_id = $1`,
    [waveId],
  );
  return found.rows;
}

/** Invitation ids of an open wave without an answer; empty once it is closed. */
export async function findUnanswered(
  { mail, masterKey }: WorkerContext,
  waveId: string,
): Promise<string[]> {
  const answered = await findAnswered({ mail, masterKey }, waveId);
  return answered.filter((row) => !row.hasAnswered).map((row) => row.id);
}

export interface InvitationStatus {
  readonly id: string;
  readonly cohortId: string;
  readonly hasAnswered: boolean;
}

/** Who of the invited has answered, in memory only. */
export async function findAnswered(
  { mail, masterKey }: Pick<WorkerContext, 'mail' | 'masterKey'>,
  waveId: string,
): Promise<InvitationStatus[]> {
  const linkKey = await readLinkKey(mail, masterKey, waveId);
  if (linkKey === null) return [];
  const invitations = await mail.query<{ id: string; cohort_id: string }>(
    `SELECT i.id, i.cohort_id FROM roster.invitation i
     JOIN roster.wave w ON w.id = i.wave_id AND w.state = 'open' WHERE i.wave_id = $1`,
    [waveId],
  );
  const rows = invitations.rows.map((row) => ({
    id: row.id,
    cohortId: row.cohort_id,
    hash: deriveCredential(linkKey, row.id),
  }));
  const responded = await mail.query<{ hash: Buffer }>('SELECT ballot.responded($1, $2) AS hash', [
    waveId,
    rows.map((row) => row.hash),
  ]);
  const answered = new Set(responded.rows.map((row) => row.hash.toString('base64')));
  return rows.map(({ id, cohortId, hash }) => ({
    id,
    cohortId,
    hasAnswered: answered.has(hash.toString('base64')),
  }));
}
