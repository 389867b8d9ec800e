import { defaultLocalTime } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { localDay, localInstant } from '../calendar/local-instant.ts';
import { readCalendars, type CalendarOf, type Place } from '../calendar/read-calendars.ts';
import { findWindow } from '../calendar/working-days.ts';
import { clocksSql } from '../directory/person-clocks.ts';
import { canBeWritten } from '../directory/reach.ts';
import type { Audience } from './audience.ts';
import { invitedSql } from './invited-sql.ts';
import type { OccurrenceEntity } from './occurrence.entity.ts';
import type { RecurrenceEntity } from './recurrence.entity.ts';

/** When people are mailed: not before an instant, and then in the next hours of their work. */
export interface MailTiming {
  /** When the hours of a later day begin, `09:00`. */
  readonly localTime: string;
  readonly notBefore: (timeZone: string) => Date;
}

/** People whose clocks and days off are the same. */
export interface ClockGroup extends Place {
  readonly people: number;
  /** Of them, those who have an address or another way to be written to. */
  readonly written: number;
}

/** When the invitations of such people leave. */
export interface PlannedMail {
  /** The day on which they are asked, where they are. */
  readonly askedOn: string;
  readonly dueAt: Date;
  /** Null where they are mailed at once, whatever the hour. */
  readonly windowEndsAt: Date | null;
}

export interface MailGroup extends ClockGroup {
  /** Null where the calendar has no working day left to look for. */
  readonly mail: PlannedMail | null;
}

/** From now on, in everybody's own hours. */
export function fromNow(now: Date): MailTiming {
  return { localTime: defaultLocalTime, notBefore: () => now };
}

/** On the day of a planned wave: at a time of everybody's own day, or at one instant. */
export function onDay(
  recurrence: Pick<RecurrenceEntity, 'localTime' | 'timeZone' | 'isLocal'>,
  { opensOn }: Pick<OccurrenceEntity, 'opensOn'>,
): MailTiming {
  const { localTime, timeZone, isLocal } = recurrence;
  return {
    localTime,
    notBefore: (ownZone) => localInstant(opensOn, localTime, isLocal ? ownZone : timeZone),
  };
}

/** When each group of the audience is mailed. @param timing null for at once, whatever the hour. */
export async function planMails(
  db: EntityManager,
  audience: Audience,
  { timing, now }: { readonly timing: MailTiming | null; readonly now: Date },
): Promise<MailGroup[]> {
  const groups = await db.query<ClockGroup[]>(
    `SELECT c.time_zone AS "timeZone", c.country, count(*)::int AS people,
       count(*) FILTER (WHERE ${canBeWritten('r')})::int AS written
     FROM (${invitedSql}) p JOIN roster.person r ON r.id = p.id
     JOIN (${clocksSql}) c ON c.person_id = p.id
     GROUP BY 1, 2 ORDER BY people DESC, 1, 2`,
    [...audience.parameters],
  );
  const calendarOf = await readCalendars(db);
  return groups.map((group) => ({ ...group, mail: planMail(group, timing, { calendarOf, now }) }));
}

function planMail(
  group: ClockGroup,
  timing: MailTiming | null,
  { calendarOf, now }: { readonly calendarOf: CalendarOf; readonly now: Date },
): PlannedMail | null {
  if (timing === null) {
    return { askedOn: localDay(now, group.timeZone), dueAt: now, windowEndsAt: null };
  }
  const planned = timing.notBefore(group.timeZone);
  const window = findWindow(planned > now ? planned : now, calendarOf(group), timing.localTime);
  return window && { askedOn: window.day, dueAt: window.from, windowEndsAt: window.until };
}
