import { calendarDate, dayNumber, mondayOfWeek, weekOfDay } from './calendar.ts';

/** How long the periods of a calendar are, finest first. */
export const calendarFormats = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarFormat = (typeof calendarFormats)[number];

/** A stretch of the calendar, or one of a plain count of periods: 1, 2, 3. */
export type PeriodFormat = CalendarFormat | 'number';

/**
 * A period as files name it: `2011`, `2026-Q1`, `2026-03`, `2026-W05`, `2026-01-31`, or a number such as `7`.
 *
 * `index` counts periods of the same format without a gap, so that a lag of 1 is always
 * "the next one", whether or not anything was measured then.
 */
export interface Period {
  readonly text: string;
  readonly format: PeriodFormat;
  readonly index: number;
}

/** A period that lies on the calendar, and so can be set beside days and other periods of it. */
export interface CalendarPeriod extends Period {
  readonly format: CalendarFormat;
}

const written = /^(\d{4})(?:-(?:Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/;
const numbered = /^\d{1,3}$/;
const firstYear = 1900;
const lastYear = 2199;

/** Reads a period of the calendar; `null` where the text is none, or names a week or day that it lacks. */
export function parsePeriod(text: string): CalendarPeriod | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [, year = '', quarter, week, month, day] = match;
  const period = periodFromParts(Number(year), { quarter, week, month, day });
  // Writing it back catches what the pattern lets through: month 13, week 54, 30 February.
  return period.text === text && Number(year) >= firstYear && Number(year) <= lastYear
    ? period
    : null;
}

/** Reads a period of the calendar, or a whole number of up to three digits that counts periods. */
export function parseAnyPeriod(text: string): Period | null {
  return numbered.test(text) ? periodAt('number', Number(text)) : parsePeriod(text);
}

interface PeriodParts {
  readonly quarter: string | undefined;
  readonly week: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function periodFromParts(year: number, { quarter, week, month, day }: PeriodParts): CalendarPeriod {
  if (quarter !== undefined) return periodAt('quarter', year * 4 + Number(quarter) - 1);
  if (week !== undefined) {
    return periodAt('week', weekIndex(mondayOfWeek(year, Number(week))));
  }
  if (month === undefined) return periodAt('year', year);
  if (day === undefined) return periodAt('month', year * 12 + Number(month) - 1);
  return periodAt('day', dayNumber(year, Number(month), Number(day)));
}

/** The period with this index: the inverse of reading one. */
export function periodAt<Format extends PeriodFormat>(
  format: Format,
  index: number,
): Period & { readonly format: Format } {
  return { text: writePeriod(format, index), format, index };
}

/** The period that lies `steps` later (or earlier, where negative) on the calendar. */
export function shiftPeriod<Format extends PeriodFormat>(
  { format, index }: { readonly format: Format; readonly index: number },
  steps: number,
): Period & { readonly format: Format } {
  return periodAt(format, index + steps);
}

/**
 * Orders periods by their first day; of two that begin together the shorter one comes first. Numbered ones stand in
 * their own order, before any of the calendar.
 */
export function comparePeriods(left: Period, right: Period): number {
  if (isOnCalendar(left) && isOnCalendar(right)) {
    return (
      firstDay(left) - firstDay(right) ||
      calendarFormats.indexOf(left.format) - calendarFormats.indexOf(right.format)
    );
  }
  return Number(isOnCalendar(left)) - Number(isOnCalendar(right)) || left.index - right.index;
}

export function isOnCalendar(period: Period): period is CalendarPeriod {
  return period.format !== 'number';
}

/** The period of a format that a day number (days since 1970-01-01) lies in. */
export function periodOfDay(dayIndex: number, format: CalendarFormat): CalendarPeriod {
  const { year, month } = calendarDate(dayIndex);
  switch (format) {
    case 'day':
      return periodAt(format, dayIndex);
    case 'week': {
      const { year: weekYear, week } = weekOfDay(dayIndex);
      return periodAt(format, weekIndex(mondayOfWeek(weekYear, week)));
    }
    case 'month':
      return periodAt(format, year * 12 + month - 1);
    case 'quarter':
      return periodAt(format, year * 4 + Math.floor((month - 1) / 3));
    case 'year':
      return periodAt(format, year);
  }
}

/** First day of a period, in days since 1970-01-01. */
export function firstDay({ format, index }: Omit<CalendarPeriod, 'text'>): number {
  switch (format) {
    case 'day':
      return index;
    case 'week':
      return index * 7 - 3;
    case 'month':
      return dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
    case 'quarter':
      return dayNumber(Math.floor(index / 4), (index % 4) * 3 + 1, 1);
    case 'year':
      return dayNumber(index, 1, 1);
  }
}

/** The first day after a period, as `2026-04-01`. */
export function firstDayAfter(period: CalendarPeriod): string {
  return periodAt('day', firstDay(shiftPeriod(period, 1))).text;
}

function writePeriod(format: PeriodFormat, index: number): string {
  if (format === 'number') return String(index);
  const { year, month, day } = calendarDate(firstDay({ format, index }));
  const monthText = `${year}-${twoDigits(month)}`;
  switch (format) {
    case 'day':
      return `${monthText}-${twoDigits(day)}`;
    case 'week': {
      const { year: weekYear, week } = weekOfDay(index * 7 - 3);
      return `${weekYear}-W${twoDigits(week)}`;
    }
    case 'month':
      return monthText;
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'year':
      return String(year);
  }
}

function weekIndex(monday: number): number {
  // The Monday before 1970-01-01 is day -3; this makes week indices whole and gapless.
  return (monday + 3) / 7;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
