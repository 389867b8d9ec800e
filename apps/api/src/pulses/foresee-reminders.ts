import { reminderDays, type ForeseenReminder } from '@throughline/types';
import { localDay } from '../calendar/local-instant.ts';
import type { CalendarOf } from '../calendar/read-calendars.ts';
import { findReminder, type AskedGroup } from '../invitations/plan-reminders.ts';
import type { MailGroup } from './plan-mails.ts';

/** Of people who were asked on one day, and whose clocks and days off are the same, how many. */
export interface RemindedGroup extends AskedGroup {
  readonly people: number;
}

/**
 * On which days each reminder goes, of those who do not answer before, and how many people it would
 * come to after the wave has closed: the days are counted in working days, the window is not.
 */
export function foreseeReminders(
  groups: readonly RemindedGroup[],
  {
    calendarOf,
    localTime,
    closesAt,
  }: { readonly calendarOf: CalendarOf; readonly localTime: string; readonly closesAt: Date },
): ForeseenReminder[] {
  return reminderDays.map((workingDay, place) => {
    const round = place === 0 ? 1 : 2;
    const reached = groups.flatMap((group) => {
      const at = findReminder(group, round, { calendarOf, localTime });
      return at === null || at >= closesAt
        ? []
        : [{ people: group.people, day: localDay(at, group.timeZone) }];
    });
    const days = reached.map(({ day }) => day).sort();
    const people = sum(groups);
    return {
      workingDay,
      firstDay: days[0] ?? null,
      lastDay: days.at(-1) ?? null,
      people,
      unreached: people - sum(reached),
    };
  });
}

/** Of a plan, those who are written to; whoever is never asked is not reminded either. */
export function toReminded(mails: readonly MailGroup[]): RemindedGroup[] {
  return mails.flatMap(({ timeZone, country, written, mail }) =>
    mail === null || written === 0
      ? []
      : [{ timeZone, country, people: written, askedOn: mail.askedOn }],
  );
}

function sum(groups: readonly { readonly people: number }[]): number {
  return groups.reduce((all, { people }) => all + people, 0);
}
