import { dayNumber } from './calendar.ts';
import {
  type CalendarFormat,
  type CalendarPeriod,
  type Period,
  type PeriodFormat,
  calendarFormats,
  firstDay,
  isOnCalendar,
  periodOfDay,
  shiftPeriod,
} from './period.ts';

/**
 * The period that an instant falls into, by the calendar of a time zone.
 *
 * @param timeZone an IANA name such as `Europe/Berlin`; UTC where none is given.
 * @throws RangeError where the instant is no date or the zone is unknown.
 */
export function periodOfInstant(
  instant: Date,
  format: CalendarFormat,
  timeZone = 'UTC',
): CalendarPeriod {
  return periodOfDay(startDays(timeZone)(instant).index, format);
}

/** A reader of the days that instants fall on by the calendar of a zone. */
export function startDays(timeZone: string): (instant: Date) => CalendarPeriod {
  const calendar = calendarOf(timeZone);
  return (instant) => {
    const parts = calendar.formatToParts(instant);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return periodOfDay(dayNumber(read('year'), read('month'), read('day')), 'day');
  };
}

/** By zone, of which there are some hundreds: making one is slow. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const calendar = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  calendars.set(timeZone, calendar);
  return calendar;
}

/**
 * The coarser period that holds the middle day of a finer one; the same period where formats agree.
 *
 * @throws RangeError between a numbered period and one of the calendar.
 */
export function coarsenPeriod(period: CalendarPeriod, format: CalendarFormat): CalendarPeriod;
export function coarsenPeriod(period: Period, format: PeriodFormat): Period;
export function coarsenPeriod(period: Period, format: PeriodFormat): Period {
  if (period.format === format) return period;
  if (!isOnCalendar(period) || format === 'number') throw new RangeError(notOnCalendar);
  const end = firstDay(shiftPeriod(period, 1));
  return periodOfDay(Math.floor((firstDay(period) + end - 1) / 2), format);
}

/**
 * The longer of two period formats.
 *
 * @throws RangeError between numbered periods and those of the calendar.
 */
export function coarserFormat(left: CalendarFormat, right: CalendarFormat): CalendarFormat;
export function coarserFormat(left: PeriodFormat, right: PeriodFormat): PeriodFormat;
export function coarserFormat(left: PeriodFormat, right: PeriodFormat): PeriodFormat {
  if (left === right) return left;
  if (left === 'number' || right === 'number') throw new RangeError(notOnCalendar);
  return calendarFormats.indexOf(left) >= calendarFormats.indexOf(right) ? left : right;
}

const notOnCalendar = 'Numbered periods lie on no calendar and cannot be set beside dates.';
