import { say, sayList } from '@throughline/speech';
import type { DayOff, FirstDay } from '@throughline/types';
import { formatCalendarDay, nameCountry, nameWeekday } from '../../parts/format.ts';

/** Why a schedule is proposed to begin on another day than the usual one; null where it is that. */
export function explainFirstDay({ usual, moved }: FirstDay): string | null {
  if (moved === null) return null;
  const day = formatCalendarDay(usual);
  switch (moved.why) {
    case 'asked-too-soon':
      return say(
        'The next free day. Two weeks from now is {day}: too soon after another wave of the same people.',
        { day },
      );
    case 'weekend':
      return say(
        'The next free day. Two weeks from now is {day}: a {weekday}, on which people are off.',
        { day, weekday: nameWeekday(usual) },
      );
    case 'day-off':
      return say('The next free day. Two weeks from now is {day}: {reasons}.', {
        day,
        reasons: sayList(moved.daysOff.map(nameDayOff)),
      });
  }
}

function nameDayOff({ country, name }: DayOff): string {
  return country === null
    ? say('blacked out ({name})', { name })
    : say('a holiday in {country} ({name})', { country: nameCountry(country), name });
}
