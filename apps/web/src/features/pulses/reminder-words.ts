import { say, sayCount } from '@throughline/speech';
import type { ForeseenReminder } from '@throughline/types';
import { formatCalendarDay } from '../../parts/format.ts';

/** When each reminder goes, as a label and its value. */
export function listReminders(
  reminders: readonly ForeseenReminder[],
): { readonly label: string; readonly value: string }[] {
  return reminders.map(({ workingDay: day, firstDay, lastDay, people }, place) => ({
    label:
      place === 0
        ? say('First reminder, on working day {day}', { day })
        : say('Second reminder, on working day {day}', { day }),
    value: people === 0 ? say('nobody to remind') : sayDays(firstDay, lastDay),
  }));
}

/** For whom a reminder comes too late, a sentence for each that does. */
export function describeUnreached(reminders: readonly ForeseenReminder[]): string[] {
  return reminders.flatMap(({ unreached, people }, place) => {
    if (unreached === 0) return [];
    return [
      place === 0
        ? sayCount(
            people,
            'The first reminder comes after the wave closes for {unreached} of {count} person.',
            'The first reminder comes after the wave closes for {unreached} of {count} people.',
            { unreached },
          )
        : sayCount(
            people,
            'The second reminder comes after the wave closes for {unreached} of {count} person.',
            'The second reminder comes after the wave closes for {unreached} of {count} people.',
            { unreached },
          ),
    ];
  });
}

function sayDays(first: string | null, last: string | null): string {
  if (first === null || last === null) return say('none before the close');
  if (first === last) return formatCalendarDay(first);
  return say('{first} to {last}', {
    first: formatCalendarDay(first),
    last: formatCalendarDay(last),
  });
}
