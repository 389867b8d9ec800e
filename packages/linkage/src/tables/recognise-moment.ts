import { say } from '@throughline/speech';
import { coarsenPeriod, startDays } from '../periods/locate.ts';
import { type CalendarFormat, type CalendarPeriod, calendarFormats } from '../periods/period.ts';
import type { Checked } from './checked.ts';
import { nameLength } from './name-length.ts';
import { quoteCell } from './quote-cell.ts';
import { recognisePeriod } from './recognise-period.ts';

/** How the times of a file are read, where their text does not say. */
export interface MomentHabits {
  /** Whether 3/4/2026 is 3 April or 4 March. */
  readonly dayComesFirst: boolean;
  readonly fiscalYearStart: number;
  /** The periods that moments are brought to. */
  readonly length: CalendarFormat;
  /** IANA name of the zone whose days count, and in which times without a zone are. */
  readonly timeZone: string;
}

/** When something was experienced: the period, and the day where the file says it. */
export interface Moment {
  readonly period: CalendarPeriod;
  /** `2026-03-31`; null where only a longer period is written. */
  readonly day: string | null;
}

const withTime =
  /^(.+?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
/** Zones differ from UTC by whole quarters of an hour, so that all of one lies on the same day. */
const quarterHour = 900_000;
const remembered = 100_000;

/**
 * A reader of the times of a file: dates, ISO 8601 and what spreadsheets make of them, with a zone or
 * without, and periods that are no longer than wanted. What it has read it knows again, as files have
 * few days and many rows.
 */
export function startMoments(habits: MomentHabits): (text: string) => Checked<Moment> {
  const known = new Map<string, Checked<Moment>>();
  const days = new Map<number, CalendarPeriod>();
  const findDay = startDays(habits.timeZone);
  const readDate = (text: string): Checked<Moment> => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = recognisePeriod(text, { ...habits, length: null });
    const moment = 'value' in read ? toMoment(read.value, text, habits.length) : read;
    if (known.size < remembered) known.set(text, moment);
    return moment;
  };
  const readInstant = (milliseconds: number): CalendarPeriod => {
    const quarter = Math.floor(milliseconds / quarterHour);
    const day = days.get(quarter) ?? findDay(new Date(milliseconds));
    if (days.size < remembered) days.set(quarter, day);
    return day;
  };
  return (text) => {
    const cell = text.trim();
    const match = withTime.exec(cell);
    if (match === null) return readDate(cell);
    const [, date = '', hour = '', minute = '', second = '0', half, zone] = match;
    const read = readDate(date);
    if ('reason' in read) return read;
    const hours = toHours(Number(hour), half);
    if (read.value.day === null || hours > 24 || Number(minute) > 59 || Number(second) > 60) {
      return { reason: say('{cell} is not a date with a time', { cell: quoteCell(cell) }) };
    }
    if (zone === undefined) return read;
    const midnight = Date.parse(`${read.value.day}T00:00:00Z`);
    const minutes = hours * 60 + Number(minute) - toOffset(zone);
    return readDate(readInstant(midnight + minutes * 60_000).text);
  };
}

function toMoment(written: CalendarPeriod, text: string, length: CalendarFormat): Checked<Moment> {
  if (calendarFormats.indexOf(length) < calendarFormats.indexOf(written.format)) {
    return {
      reason: say('{cell} is a {length}, which is longer than a {other}', {
        cell: quoteCell(text),
        length: nameLength(written.format),
        other: nameLength(length),
      }),
    };
  }
  return {
    value: {
      period: coarsenPeriod(written, length),
      day: written.format === 'day' ? written.text : null,
    },
  };
}

function toHours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** Minutes by which a zone is ahead of UTC. */
function toOffset(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
