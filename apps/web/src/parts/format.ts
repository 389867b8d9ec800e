import { currentSpeech, say } from '@throughline/speech';

const localeNow = (): string => currentSpeech().locale;

/** A number with a fixed count of decimals and a real minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  return value
    .toLocaleString(localeNow(), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    })
    .replace('-', '−');
}

/** A number with the decimals it has, at most two. */
export function formatValue(value: number): string {
  return value
    .toLocaleString(localeNow(), { maximumFractionDigits: 2, signDisplay: 'negative' })
    .replace('-', '−');
}

/** Decimals that show every value of a column as it is, at most two, the same in every row. */
export function findDecimals(values: readonly (number | null)[]): number {
  const lengths = values.map((value) =>
    value === null ? 0 : (String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0),
  );
  return Math.max(0, ...lengths);
}

/** Day, time and zone of an instant where the reader is: "21 Nov 2026, 09:00 CET", or "Sat, 21 Nov ...". */
export function formatInstant(instant: string, hasWeekday = false): string {
  return new Intl.DateTimeFormat(localeNow(), {
    ...(hasWeekday ? { weekday: 'short' } : {}),
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** The day of an instant where the reader is. */
export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat(localeNow(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(instant));
}

/** A calendar day such as 2026-07-14, the same day wherever the reader is. */
export function formatCalendarDay(day: string): string {
  return new Intl.DateTimeFormat(localeNow(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** "Saturday" for `2026-12-12`. */
export function nameWeekday(day: string): string {
  return new Intl.DateTimeFormat(localeNow(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** Weekday, day and time of an instant in another zone: "Tue 24 Nov, 09:00". */
export function formatLocalInstant(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(localeNow(), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** "Germany" for `DE`. */
export function nameCountry(code: string): string {
  return new Intl.DisplayNames(localeNow(), { type: 'region' }).of(code) ?? code;
}

/** "English" for `en`; a tag that is not known stays as it is. */
export function nameLanguage(tag: string): string {
  return new Intl.DisplayNames(localeNow(), { type: 'language' }).of(tag) ?? tag;
}

/** The size of a group as it is published, "5–9" or "23", with the dash of a range. */
export function formatGroupSize(n: string): string {
  return n.replace('-', '–');
}

/** Rough duration for people: "about 90 seconds", "about 5 minutes". */
export function formatSeconds(seconds: number): string {
  if (seconds < 100) {
    return say('about {seconds} seconds', { seconds: formatNumber(Math.round(seconds / 10) * 10) });
  }
  return say('about {minutes} minutes', { minutes: formatNumber(Math.round(seconds / 60)) });
}

/** How far away an instant is: "in 3 days", "2 hours ago". */
export function formatDistance(instant: string, now: Date): string {
  const minutes = (Date.parse(instant) - now.getTime()) / 60_000;
  const relative = new Intl.RelativeTimeFormat(localeNow(), { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(Math.round(minutes), 'minute');
  if (Math.abs(minutes) < 36 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / (24 * 60)), 'day');
}
