import type { ForeseenReminder, WaveMonitor } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readCalendars } from '../calendar/read-calendars.ts';
import { canBeWritten, wayOf } from '../directory/reach.ts';
import { withoutEmailSql } from '../invitations/without-email.ts';
import { describeMails, unfinishedStates } from './describe-mails.ts';
import { foreseeReminders, type RemindedGroup } from './foresee-reminders.ts';
import { readHalt } from './mail-halt.queries.ts';
import {
  findFailed,
  isSettled,
  newestTries,
  readFailures,
  trustAddresses,
} from './mail-tries.queries.ts';
import type { WaveEntity } from './wave.entity.ts';

const newestInvitations = newestTries('invitation');

/** How the invitations stand, and whose have not arrived. */
export async function readMails(
  db: EntityManager,
  wave: WaveEntity,
  now: Date,
): Promise<Pick<WaveMonitor, 'mails' | 'failures'>> {
  const rows = await db.query<{ state: string; settled: boolean; mails: number }[]>(
    `SELECT d.state, ${isSettled} AS settled, count(*)::int AS mails FROM ${newestInvitations}
     GROUP BY d.state, ${isSettled}`,
    [wave.id],
  );
  const mails = describeMails(rows, wave, {
    isFinished: rows.every(({ state, settled }) => settled && !unfinishedStates.includes(state)),
    halt: await readHalt(db, now),
  });
  return { mails, failures: await readFailures(db, wave.id, 'invitation') };
}

/** When those who are written to are reminded, as the calendars are now. */
export async function readReminders(
  db: EntityManager,
  { id, localTime, closesAt }: WaveEntity,
): Promise<ForeseenReminder[]> {
  const groups = await db.query<RemindedGroup[]>(
    `SELECT i.time_zone AS "timeZone", i.country, i.asked_on::text AS "askedOn", count(*)::int AS people
     FROM roster.invitation i
     WHERE i.wave_id = $1 AND EXISTS (SELECT FROM roster.delivery d
       WHERE d.invitation_id = i.id AND d.kind = 'invitation')
     GROUP BY 1, 2, 3`,
    [id],
  );
  return foreseeReminders(groups, { calendarOf: await readCalendars(db), localTime, closesAt });
}

/** Invitations whose people are not at work yet. */
export async function readWaiting(
  db: EntityManager,
  waveId: string,
  now: Date,
): Promise<WaveMonitor['waiting']> {
  const [row] = await db.query<{ people: number; nextAt: Date | null }[]>(
    `SELECT count(*)::int AS people, min(d.due_at) AS "nextAt" FROM ${newestInvitations}
       AND d.state = 'queued' AND d.due_at > $2`,
    [waveId, now],
  );
  if (row === undefined || row.nextAt === null) return null;
  return { people: row.people, nextAt: row.nextAt.toISOString() };
}

/** People of a wave who are not mailed, since they have no address. */
export async function countWithoutEmail(db: EntityManager, waveId: string): Promise<number> {
  const [row] = await db.query<{ people: number }[]>(
    `SELECT count(*)::int AS people FROM (${withoutEmailSql}) e`,
    [waveId],
  );
  return row?.people ?? 0;
}

/**
 * Makes another try of every invitation that failed or came back, and lets mails go again to
 * addresses that were given up; those of people who want none stay as they are. A mail with a window
 * waits for the next one. Returns how many.
 */
export async function tryFailedAgain(
  db: EntityManager,
  waveId: string,
  now: Date,
): Promise<number> {
  const failed = await findFailed(db, waveId, 'invitation');
  await trustAddresses(db, failed);
  const made = await db.query<{ id: string }[]>(
    `INSERT INTO roster.delivery (invitation_id, wave_id, kind, number, way, due_at, window_ends_at)
     SELECT d.invitation_id, d.wave_id, d.kind, d.number + 1, ${wayOf('p')}, $2::timestamptz,
       CASE WHEN d.window_ends_at IS NOT NULL THEN $2::timestamptz END
     FROM (SELECT d.* FROM ${newestInvitations} AND d.invitation_id = ANY ($3::uuid[])) d
     JOIN roster.invitation i ON i.id = d.invitation_id
     JOIN roster.person p ON p.id = i.person_id AND ${canBeWritten('p')}
     RETURNING id`,
    [waveId, now, failed],
  );
  return made.length;
}
