import { say, sayCount } from '@throughline/speech';
import type { WaveMonitor, WaveProgress } from '@throughline/types';
import { formatLocalInstant, formatNumber } from '../../parts/format.ts';

const shownPlaces = 4;

/** How fast mails leave, with `{time}` left where the time is said; null where none is due. */
export function describePace({
  progress,
  mails,
  closesAt,
}: Pick<WaveMonitor, 'progress' | 'mails' | 'closesAt'>): {
  readonly text: string;
  readonly finishesAt: string;
  readonly warning: string;
} | null {
  if (progress === null || progress.dueNow === 0) return null;
  const { dueNow, perMinute, finishesAt } = progress;
  const plain = (text: string): ReturnType<typeof describePace> => ({
    text,
    finishesAt: '',
    warning: '',
  });
  if (mails.pause !== null || mails.halt !== null) {
    return plain(
      sayCount(
        dueNow,
        '{count} mail is due now, and stays where it is until mails go again.',
        '{count} mails are due now, and stay where they are until mails go again.',
      ),
    );
  }
  if (perMinute === null || finishesAt === null) {
    return plain(
      sayCount(
        dueNow,
        '{count} mail is due now. None has left in the last five minutes, so it cannot be said when it will have.',
        '{count} mails are due now. None has left in the last five minutes, so it cannot be said when they will have.',
      ),
    );
  }
  const isLate = Date.parse(finishesAt) > Date.parse(closesAt);
  return {
    text: sayCount(
      dueNow,
      '{count} mail is due now. At {rate} a minute, as in the last minutes, it will have left at about {time}.',
      '{count} mails are due now. At {rate} a minute, as in the last minutes, the last will have left at about {time}.',
      { rate: formatNumber(perMinute, perMinute < 10 ? 1 : 0), time: '{time}' },
    ),
    finishesAt,
    warning: isLate ? say('At this rate some will not have left when the wave closes.') : '',
  };
}

/** When those leave who are not at work yet, by the clocks of where they are; empty where none waits. */
export function describeLater(later: WaveProgress['later']): string {
  if (later.length === 0) return '';
  const rest = later.slice(shownPlaces).reduce((sum, { people }) => sum + people, 0);
  const places = later.slice(0, shownPlaces).map(({ at, timeZone, people }) =>
    say('{time} in {place} ({people})', {
      time: formatLocalInstant(at, timeZone),
      place: nameCity(timeZone),
      people: formatNumber(people),
    }),
  );
  const all =
    rest === 0 ? places : [...places, sayCount(rest, '{count} more later', '{count} more later')];
  return say('By their own clocks: {places}.', { places: all.join('; ') });
}

/** "New York" for `America/New_York`. */
function nameCity(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
