import { currentSpeech, say, sayCount, sayList } from '@throughline/speech';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const sunday = Date.UTC(2026, 0, 4);
const day = 86_400_000;

/**
 * A rule of days (RFC 5545) in the language that is spoken: "every 3 months on the second Tuesday".
 * Null where it has parts that are not worded here.
 */
export function sayRule(rule: string, startsOn: string): string | null {
  const parts = new Map(
    rule.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value];
    }),
  );
  const frequency = sayFrequency(parts.get('FREQ'), Number(parts.get('INTERVAL') ?? 1));
  const days = sayDays(parts, startsOn);
  if (frequency === null || days === null || parts.has('BYSETPOS')) return null;
  return [
    frequency,
    ...sayMonths(parts.get('BYMONTH')),
    ...days,
    ...sayTimes(parts.get('COUNT')),
  ].join(' ');
}

function sayFrequency(frequency: string | undefined, interval: number): string | null {
  switch (frequency) {
    case 'DAILY':
      return sayCount(interval, 'every day', 'every {count} days');
    case 'WEEKLY':
      return sayCount(interval, 'every week', 'every {count} weeks');
    case 'MONTHLY':
      return sayCount(interval, 'every month', 'every {count} months');
    case 'YEARLY':
      return sayCount(interval, 'every year', 'every {count} years');
    default:
      return null;
  }
}

/** Nothing where the rule leaves the day to its beginning; null where it is not worded here. */
function sayDays(parts: ReadonlyMap<string, string>, startsOn: string): string[] | null {
  const [ofWeek, ofMonth] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  if (ofWeek !== undefined && ofMonth !== undefined) return null;
  if (ofMonth === '-1') return [say('on the last day of the month')];
  if (ofMonth !== undefined) {
    const numbers = ofMonth.split(',');
    return numbers.every((number) => Number(number) > 0)
      ? [say('on day {days} of the month', { days: sayList(numbers.map(sayMonthDay)) })]
      : null;
  }
  if (ofWeek === undefined) {
    if (parts.get('FREQ') !== 'WEEKLY') return [];
    return [say('on {days}', { days: sayWeekday(new Date(startsOn).getUTCDay()) })];
  }
  const names = ofWeek.split(',').map(sayPlacedDay);
  return names.every((name) => name !== null) ? [say('on {days}', { days: sayList(names) })] : null;
}

function sayMonthDay(number: string): string {
  return say('{number}th', { number: Number(number) });
}

/** "second Tuesday" for `2TU`; null for a place that is not worded. */
function sayPlacedDay(text: string): string | null {
  const [, place = '', name = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(text) ?? [];
  const number = weekdays.indexOf(name);
  if (number < 0) return null;
  const weekday = sayWeekday(number);
  switch (place.replace('+', '')) {
    case '':
      return weekday;
    case '1':
      return say('first {weekday}', { weekday });
    case '2':
      return say('second {weekday}', { weekday });
    case '3':
      return say('third {weekday}', { weekday });
    case '4':
      return say('fourth {weekday}', { weekday });
    case '5':
      return say('fifth {weekday}', { weekday });
    case '-1':
      return say('last {weekday}', { weekday });
    default:
      return null;
  }
}

function sayWeekday(number: number): string {
  return write({ weekday: 'long' }, new Date(sunday + number * day));
}

function sayMonths(months: string | undefined): string[] {
  if (months === undefined) return [];
  const names = months
    .split(',')
    .map((month) => write({ month: 'long' }, new Date(Date.UTC(2026, Number(month) - 1, 1))));
  return [say('in {months}', { months: sayList(names) })];
}

function sayTimes(count: string | undefined): string[] {
  return count === undefined ? [] : [sayCount(Number(count), 'once', '{count} times')];
}

function write(parts: Intl.DateTimeFormatOptions, date: Date): string {
  return new Intl.DateTimeFormat(currentSpeech().locale, { ...parts, timeZone: 'UTC' }).format(
    date,
  );
}
