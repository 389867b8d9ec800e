import { localDay, localInstant } from './local-instant.ts';

/** Where somebody's days are, and which of them they do not work on. */
export interface WorkCalendar {
  readonly timeZone: string;
  /** Whether nobody is mailed on a day, `2027-01-12`: a weekend or a holiday. */
  readonly isOff: (day: string) => boolean;
}

/** From when to when a mail may leave, on one working day. */
export interface MailWindow {
  /** The day where the person is, `2027-01-12`. */
  readonly day: string;
  readonly from: Date;
  /** The first instant of the quiet hours. */
  readonly until: Date;
}

/** Quiet hours are from 18:00 to 08:00. */
const opens = '08:00';
const closes = '18:00';
/** No calendar is looked through further than this. */
const furthestDays = 400;

/**
 * The first window at or after an instant. Within the hours of a working day it is open at once;
 * otherwise it opens at a time of the next working day, `09:00`. Null where that never comes.
 */
export function findWindow(
  from: Date,
  calendar: WorkCalendar,
  localTime: string,
): MailWindow | null {
  const { timeZone } = calendar;
  const today = localDay(from, timeZone);
  if (!calendar.isOff(today)) {
    const until = localInstant(today, closes, timeZone);
    if (from < localInstant(today, opens, timeZone)) {
      return { day: today, from: localInstant(today, localTime, timeZone), until };
    }
    if (from < until) return { day: today, from, until };
  }
  const day = findWorkingDay(addDays(today, 1), calendar);
  if (day === null) return null;
  return {
    day,
    from: localInstant(day, localTime, timeZone),
    until: localInstant(day, closes, timeZone),
  };
}

/** The working day that lies some working days after a day, which itself does not count. */
export function countWorkingDays(
  after: string,
  workingDays: number,
  calendar: WorkCalendar,
): string | null {
  let day: string | null = after;
  for (let passed = 0; passed < workingDays && day !== null; passed += 1) {
    day = findWorkingDay(addDays(day, 1), calendar);
  }
  return day;
}

/** `2027-01-12` and two days are `2027-01-14`, whatever the clocks do. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function findWorkingDay(from: string, { isOff }: WorkCalendar): string | null {
  for (let days = 0; days < furthestDays; days += 1) {
    const day = addDays(from, days);
    if (!isOff(day)) return day;
  }
  return null;
}
