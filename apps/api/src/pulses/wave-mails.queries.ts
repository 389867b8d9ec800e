import type { MailFailure, WaveMonitor } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { canBeWritten, wayOf } from '../directory/reach.ts';
import { hashOfEmail } from '../mail/unwanted.ts';
import { withoutEmailSql } from '../invitations/without-email.ts';
import { describeMails, unfinishedStates } from './describe-mails.ts';
import { readHalt } from './mail-halt.queries.ts';
import type { WaveEntity } from './wave.entity.ts';

/** The newest try of every invitation. Counts of reminders would tell who has answered. */
const newestTries = `roster.delivery d
  WHERE d.wave_id = $1 AND d.kind = 'invitation' AND NOT EXISTS (
    SELECT FROM roster.delivery later WHERE later.invitation_id = d.invitation_id
      AND later.kind = d.kind AND later.number > d.number)`;
/** In doubt for good: it was sent again once. */
const isSettled = `(d.state <> 'in_doubt' OR d.doubts >= 2)`;

/** How the invitations stand, and whose have not arrived. */
export async function readMails(
  db: EntityManager,
  wave: WaveEntity,
  now: Date,
): Promise<Pick<WaveMonitor, 'mails' | 'failures'>> {
  const rows = await db.query<{ state: string; settled: boolean; mails: number }[]>(
    `SELECT d.state, ${isSettled} AS settled, count(*)::int AS mails FROM ${newestTries}
     GROUP BY d.state, ${isSettled}`,
    [wave.id],
  );
  const mails = describeMails(rows, wave, {
    isFinished: rows.every(({ state, settled }) => settled && !unfinishedStates.includes(state)),
    halt: await readHalt(db, now),
  });
  return { mails, failures: await readFailures(db, wave.id) };
}

/** Invitations whose people are not at work yet. */
export async function readWaiting(
  db: EntityManager,
  waveId: string,
  now: Date,
): Promise<WaveMonitor['waiting']> {
  const [row] = await db.query<{ people: number; nextAt: Date | null }[]>(
    `SELECT count(*)::int AS people, min(d.due_at) AS "nextAt" FROM ${newestTries}
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

async function readFailures(db: EntityManager, waveId: string): Promise<MailFailure[]> {
  return db.query<MailFailure[]>(
    `SELECT coalesce(CASE WHEN d.way = 'mail' THEN p.email ELSE p.reach END, p.name) AS email, replace(d.state, '_', '-') AS state,
       coalesce(d.failure, 'no reason given') AS reason
     FROM (SELECT d.* FROM ${newestTries}
       AND d.state IN ('deferred', 'bounced', 'failed', 'in_doubt') AND ${isSettled}) d
     JOIN roster.invitation i ON i.id = d.invitation_id
     JOIN roster.person p ON p.id = i.person_id
     ORDER BY 1 LIMIT 200`,
    [waveId],
  );
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
  const failed = `SELECT d.invitation_id FROM ${newestTries} AND d.state IN ('failed', 'bounced')`;
  await db.query(
    `DELETE FROM roster.suppression s USING roster.invitation i, roster.person p
     WHERE i.id IN (${failed}) AND p.id = i.person_id AND s.reason = 'bounced'
       AND s.address = ${hashOfEmail('p.email')}`,
    [waveId],
  );
  const made = await db.query<{ id: string }[]>(
    `INSERT INTO roster.delivery (invitation_id, wave_id, kind, number, way, due_at, window_ends_at)
     SELECT d.invitation_id, d.wave_id, d.kind, d.number + 1, ${wayOf('p')}, $2::timestamptz,
       CASE WHEN d.window_ends_at IS NOT NULL THEN $2::timestamptz END
     FROM (SELECT d.* FROM ${newestTries} AND d.state IN ('failed', 'bounced')) d
     JOIN roster.invitation i ON i.id = d.invitation_id
     JOIN roster.person p ON p.id = i.person_id AND ${canBeWritten('p')}
     RETURNING id`,
    [waveId, now],
  );
  return made.length;
}
