import { reminderDays } from '@throughline/types';
import { localInstant } from '../calendar/local-instant.ts';
import type { CalendarOf, Place } from '../calendar/read-calendars.ts';
import { countWorkingDays } from '../calendar/working-days.ts';

export type ReminderRound = 1 | 2;

/** People who were asked on one day, and whose clocks and days off are the same. */
export interface AskedGroup extends Place {
  /** The day where they are, `2027-01-12`. */
  readonly askedOn: string;
}

/**
 * When people are reminded who have not answered: on a working day of theirs, at a time of it.
 * Null where that day never comes.
 */
export function findReminder(
  group: AskedGroup,
  round: ReminderRound,
  { calendarOf, localTime }: { readonly calendarOf: CalendarOf; readonly localTime: string },
): Date | null {
  const day = countWorkingDays(group.askedOn, reminderDays[round - 1] ?? 0, calendarOf(group));
  return day === null ? null : localInstant(day, localTime, group.timeZone);
}
