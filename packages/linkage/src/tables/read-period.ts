import { type Period, type PeriodFormat, parseAnyPeriod, parsePeriod } from '../periods/period.ts';
import type { Checked } from './checked.ts';
import { quoteCell } from './quote-cell.ts';

/** A period of each length, as the sentences show how to write one. */
const example: Readonly<Record<PeriodFormat, string>> = {
  year: '2026',
  quarter: '2026-Q1',
  month: '2026-03',
  week: '2026-W05',
  day: '2026-01-31',
  number: '7',
};

const howToWrite = 'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31';
const howToNumber = ', or number the periods 1, 2, 3';

const suspicions: readonly (readonly [RegExp, string])[] = [
  [/^\d{5}(?:\.\d+)?$/, 'looks like the serial number by which a spreadsheet stores a date'],
  [/^\d{4}-\d{2}-\d{2}[T ]/, 'carries a time of day, and a period is a calendar date at most'],
  [
    /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}$|^\d{4}[./]\d{1,2}[./]\d{1,2}$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    'looks like a date as a spreadsheet shows it',
  ],
  [/^\d{4}-\d{2}(?:-\d{2})?$|^\d{4}-W\d{2}$/, 'is not on the calendar'],
];

/**
 * Reads a period, and says how to write one where the cell holds something else.
 *
 * @param isNumberAllowed whether a whole number that counts periods is one.
 */
export function readPeriod(text: string, isNumberAllowed: boolean): Checked<Period> {
  const value = isNumberAllowed ? parseAnyPeriod(text) : parsePeriod(text);
  if (value !== null) return { value };
  const howTo = `${howToWrite}${isNumberAllowed ? howToNumber : ''}`;
  if (text === '') return { reason: `is empty. ${howTo}` };
  const suspicion = suspicions.find(([pattern]) => pattern.test(text));
  return { reason: `${quoteCell(text)} ${suspicion?.[1] ?? 'is not a period'}. ${howTo}` };
}

/** Why a period that is longer or shorter than the first of its file is refused. */
export function describeMixedFormats(period: Period, first: Period, firstLine: number): string {
  return `${quoteCell(period.text)} is a ${period.format}, while the file began with a ${first.format} ("${first.text}" on line ${firstLine}). Keep to one format a file, such as ${example[first.format]}`;
}
