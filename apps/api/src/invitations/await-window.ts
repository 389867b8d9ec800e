import type { Place } from '../calendar/read-calendars.ts';
import { findWindow } from '../calendar/working-days.ts';
import { readDaysOff } from './read-days-off.ts';
import type { WorkerContext } from './worker-context.ts';

interface Late extends Place {
  readonly ids: string[];
  readonly since: Date;
  readonly localTime: string;
  /** When they may go no more. */
  readonly endsAt: Date;
}

/**
 * Puts mails whose hours have passed to the next working hours of their people. A server that
 * refused them for long, or a worker that was down, would else have them leave in the night.
 */
export async function awaitWindow({ mail, clock }: WorkerContext, waveId: string): Promise<void> {
  const late = await mail.query<Late>(
    `SELECT i.time_zone AS "timeZone", i.country, greatest(d.due_at, $2) AS since,
       w.local_time AS "localTime", coalesce(h.until, w.closes_at) AS "endsAt", array_agg(d.id) AS ids
     FROM roster.delivery d JOIN roster.invitation i ON i.id = d.invitation_id
     JOIN roster.wave w ON w.id = d.wave_id
     LEFT JOIN roster.share h ON h.wave_id = d.wave_id AND d.kind = 'results'
     WHERE d.wave_id = $1 AND d.state IN ('queued', 'deferred', 'in_doubt')
       AND d.window_ends_at <= greatest(d.due_at, $2)
     GROUP BY 1, 2, 3, 4, 5`,
    [waveId, clock.now()],
  );
  if (late.rows.length === 0) return;
  const calendarOf = await readDaysOff(mail);
  for (const { ids, since, localTime, endsAt, ...place } of late.rows) {
    const next = findWindow(since, calendarOf(place), localTime);
    await mail.query(
      'UPDATE roster.delivery SET due_at = $2, window_ends_at = $3 WHERE id = ANY ($1::uuid[])',
      [ids, next?.from ?? endsAt, next?.until ?? endsAt],
    );
  }
}
