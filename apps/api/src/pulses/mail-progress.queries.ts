import type { WaveProgress } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { isMovable } from '../invitations/delivery-ledger.ts';
import { newestTries } from './mail-tries.queries.ts';

const minute = 60_000;
const windowMilliseconds = 5 * minute;
/** A rate of less than this is one of chance. */
const shortestMilliseconds = 10_000;

/**
 * How fast the invitations of a wave leave, and about when those that are due will have left.
 *
 * @param mayLeave whether its mails may go now: they are not paused or held
 */
export async function readProgress(
  db: EntityManager,
  waveId: string,
  { now, mayLeave }: { readonly now: Date; readonly mayLeave: boolean },
): Promise<WaveProgress> {
  const invitations = newestTries('invitation');
  const [row] = await db.query<{ due: number; sent: number; since: Date | null }[]>(
    `SELECT count(*) FILTER (WHERE d.state = 'sending' OR (${isMovable} AND d.due_at <= $2))::int AS due,
       count(*) FILTER (WHERE d.sent_at > $3)::int AS sent,
       min(d.sent_at) FILTER (WHERE d.sent_at > $3) AS since
     FROM ${invitations}`,
    [waveId, now, new Date(now.getTime() - windowMilliseconds)],
  );
  const later = await db.query<{ timeZone: string; at: Date; people: number }[]>(
    `SELECT i.time_zone AS "timeZone", w.due_at AS at, count(*)::int AS people
     FROM (SELECT d.invitation_id, d.due_at FROM ${invitations}
       AND d.state = 'queued' AND d.due_at > $2) w
     JOIN roster.invitation i ON i.id = w.invitation_id
     GROUP BY 1, 2 ORDER BY 2, 1`,
    [waveId, now],
  );
  const dueNow = row?.due ?? 0;
  const perMinute = row === undefined || dueNow === 0 ? null : rateOf(row, now);
  return {
    dueNow,
    perMinute,
    finishesAt:
      perMinute === null || !mayLeave
        ? null
        : toMinute(now.getTime() + (dueNow / perMinute) * minute),
    later: later.map(({ at, ...group }) => ({ ...group, at: at.toISOString() })),
  };
}

/** Mails a minute, to the tenth; null where none has left lately. */
function rateOf(
  { sent, since }: { readonly sent: number; readonly since: Date | null },
  now: Date,
): number | null {
  if (since === null) return null;
  const time = Math.max(shortestMilliseconds, now.getTime() - since.getTime());
  return Math.max(0.1, Math.round((sent * minute * 10) / time) / 10);
}

function toMinute(instant: number): string {
  return new Date(Math.ceil(instant / minute) * minute).toISOString();
}
