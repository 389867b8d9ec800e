import { say } from '@throughline/speech';
import type { Checked } from './checked.ts';
import { quoteCell } from './quote-cell.ts';
import { nameLength } from './name-length.ts';
import { monthOfName } from './month-names.ts';
import {
  type CalendarFormat,
  type CalendarPeriod,
  calendarFormats,
  parsePeriod,
  periodAt,
} from '../periods/period.ts';
import { coarsenPeriod } from '../periods/locate.ts';

/** How a file writes its periods, where the text alone does not say. */
export interface PeriodHabits {
  /** Whether 3/4/2026 is 3 April or 4 March. */
  readonly dayComesFirst: boolean;
  /** Month, 1 to 12, in which the years and quarters of the file begin; a year has the name of the one in which it ends. */
  readonly fiscalYearStart: number;
  /** The length to which finer periods are brought; null to leave them as they are written. */
  readonly length: CalendarFormat | null;
}

/**
 * Reads a period as people write it: 2026-03, 2026-Q1, Q1 2026, FY26 Q1, W05 2026, March 2026, 31/03/2026.
 *
 * Quarters and years of a fiscal year that begins in another month than January go to the quarter or
 * year of the calendar in which their middle lies, as every observation goes into the period of its
 * midpoint.
 */
export function recognisePeriod(
  text: string,
  { dayComesFirst, fiscalYearStart, length }: PeriodHabits,
): Checked<CalendarPeriod> {
  const cell = text.trim();
  const written = readWritten(cell, dayComesFirst);
  if (written === null) {
    const quoted = quoteCell(cell);
    const reason = /^\d{5}(?:\.\d+)?$/.test(cell)
      ? say(
          '{cell} looks like the serial number by which a spreadsheet stores a date: format the column as a date',
          { cell: quoted },
        )
      : say('{cell} is not a period. {howTo}', {
          cell: quoted,
          howTo: say('Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31'),
        });
    return { reason };
  }
  const period = toCalendarYear(written, fiscalYearStart);
  if (length === null) return { value: period };
  if (calendarFormats.indexOf(length) < calendarFormats.indexOf(period.format)) {
    return {
      reason: say('{cell} is a {length}, which is longer than a {other}', {
        cell: quoteCell(cell),
        length: nameLength(period.format),
        other: nameLength(length),
      }),
    };
  }
  return { value: coarsenPeriod(period, length) };
}

/**
 * Whether the days of these dates come before their months; null where no date says it (each part is
 * 12 or less), or where dates contradict each other.
 */
export function findDayOrder(texts: Iterable<string>): boolean | null {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const text of texts) {
    const [, first = '', second = ''] = numericDate.exec(text.trim()) ?? [];
    if (Number(first) > 12) isDayFirst = true;
    if (Number(second) > 12) isMonthFirst = true;
  }
  return isDayFirst === isMonthFirst ? null : isDayFirst;
}

const numericDate = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})(?:[T ].*)?$/;

type Reading = (match: RegExpExecArray, dayComesFirst: boolean) => string | null;

/** Ways in which periods are written, and the one in which they are kept. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  [/^FY ?'?(\d{4}|\d{2})$/i, ([, year = '']) => fullYear(year)],
  [
    /^(?:FY ?)?'?(\d{4}|\d{2})[-/ .]*[QTK]([1-4])$/i,
    ([, year = '', quarter]) => `${fullYear(year)}-Q${quarter}`,
  ],
  [
    /^[QTK]([1-4])[-/ .]*(?:FY ?)?'?(\d{4}|\d{2})$/i,
    ([, quarter, year = '']) => `${fullYear(year)}-Q${quarter}`,
  ],
  [
    /^([1-4])[. ]*(?:Q|quarter|quartal|trimestre)[-/ .]*(?:FY ?)?'?(\d{4}|\d{2})$/i,
    ([, quarter, year = '']) => `${fullYear(year)}-Q${quarter}`,
  ],
  [
    /^(\d{4})[-/ .]*(?:W|KW|CW|wk|week|woche)[-/ .]*(\d{1,2})$/i,
    ([, year = '', week = '']) => `${year}-W${twoDigits(week)}`,
  ],
  [
    /^(?:W|KW|CW|wk|week|woche)[-/ .]*(\d{1,2})[-/ .,]+(\d{4})$/i,
    ([, week = '', year = '']) => `${year}-W${twoDigits(week)}`,
  ],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, year = '', month = '']) => `${year}-${twoDigits(month)}`],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, month = '', year = '']) => `${year}-${twoDigits(month)}`],
  [/^(\d{4})(\d{2})$/, ([, year = '', month = '']) => `${year}-${month}`],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, year, month, day]) => `${year}-${month}-${day}`],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/,
    ([, year = '', month = '', day = '']) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  ],
  [
    numericDate,
    ([, first = '', second = '', year = ''], dayComesFirst) => {
      const [day, month] = dayComesFirst ? [first, second] : [second, first];
      return `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
    },
  ],
  [
    /^(\p{L}+)\.?[-/ ,']*(\d{4}|\d{2})$/u,
    ([, name = '', year = '']) => named(name, (month) => `${fullYear(year)}-${month}`),
  ],
  [
    /^(\d{4})[-/ ,]*(\p{L}+)\.?$/u,
    ([, year = '', name = '']) => named(name, (month) => `${year}-${month}`),
  ],
  [
    /^(\d{1,2})\.?[-/ ]*(\p{L}+)\.?[-/ ,]*(\d{4}|\d{2})$/u,
    ([, day = '', name = '', year = '']) =>
      named(name, (month) => `${fullYear(year)}-${month}-${twoDigits(day)}`),
  ],
  [
    /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u,
    ([, name = '', day = '', year = '']) =>
      named(name, (month) => `${year}-${month}-${twoDigits(day)}`),
  ],
];

function readWritten(cell: string, dayComesFirst: boolean): CalendarPeriod | null {
  const direct = parsePeriod(cell);
  if (direct !== null) return direct;
  for (const [pattern, read] of readings) {
    const match = pattern.exec(cell);
    const text = match === null ? null : read(match, dayComesFirst);
    const period = text === null ? null : parsePeriod(text);
    if (period !== null) return period;
  }
  return null;
}

/** Years of two digits are of this century: nobody has figures of customers from before. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}

function named(name: string, write: (month: string) => string): string | null {
  const month = monthOfName(name);
  return month === null ? null : write(twoDigits(String(month)));
}

function toCalendarYear(period: CalendarPeriod, fiscalYearStart: number): CalendarPeriod {
  if (fiscalYearStart === 1) return period;
  // Months before January of the year whose name the fiscal year has.
  const months = 13 - fiscalYearStart;
  if (period.format === 'quarter') {
    return periodAt('quarter', Math.floor((period.index * 3 - months + 1) / 3));
  }
  if (period.format !== 'year') return period;
  return periodAt('year', Math.floor((period.index * 12 - months + 5) / 12));
}
