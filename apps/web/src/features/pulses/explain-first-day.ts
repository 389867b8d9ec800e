import type { DayOff, FirstDay } from '@throughline/types';
import { formatCalendarDay, nameCountry, nameWeekday } from '../../parts/format.ts';

/** Why a schedule is proposed to begin on another day than the usual one; null where it is that. */
export function explainFirstDay({ usual, moved }: FirstDay): string | null {
  return moved === null
    ? null
    : `The next free day. Two weeks from now is ${formatCalendarDay(usual)}: ${explain(usual, moved)}.`;
}

function explain(usual: string, moved: NonNullable<FirstDay['moved']>): string {
  switch (moved.why) {
    case 'asked-too-soon':
      return 'too soon after another wave of the same people';
    case 'weekend':
      return `a ${nameWeekday(usual)}, on which people are off`;
    case 'day-off':
      return new Intl.ListFormat('en-GB').format(moved.daysOff.map(nameDayOff));
  }
}

function nameDayOff({ country, name }: DayOff): string {
  return country === null
    ? `blacked out (${name})`
    : `a holiday in ${nameCountry(country)} (${name})`;
}
