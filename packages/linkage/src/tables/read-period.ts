import { say } from '@throughline/speech';
import { type Period, type PeriodFormat, parseAnyPeriod, parsePeriod } from '../periods/period.ts';
import type { Checked } from './checked.ts';
import { nameLength } from './name-length.ts';
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

const suspicions: readonly (readonly [RegExp, (cell: string, howTo: string) => string])[] = [
  [
    /^\d{5}(?:\.\d+)?$/,
    (cell, howTo) =>
      say('{cell} looks like the serial number by which a spreadsheet stores a date. {howTo}', {
        cell,
        howTo,
      }),
  ],
  [
    /^\d{4}-\d{2}-\d{2}[T ]/,
    (cell, howTo) =>
      say('{cell} carries a time of day, and a period is a calendar date at most. {howTo}', {
        cell,
        howTo,
      }),
  ],
  [
    /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}$|^\d{4}[./]\d{1,2}[./]\d{1,2}$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    (cell, howTo) =>
      say('{cell} looks like a date as a spreadsheet shows it. {howTo}', { cell, howTo }),
  ],
  [
    /^\d{4}-\d{2}(?:-\d{2})?$|^\d{4}-W\d{2}$/,
    (cell, howTo) => say('{cell} is not on the calendar. {howTo}', { cell, howTo }),
  ],
];

/**
 * Reads a period, and says how to write one where the cell holds something else.
 *
 * @param isNumberAllowed whether a whole number that counts periods is one.
 */
export function readPeriod(text: string, isNumberAllowed: boolean): Checked<Period> {
  const value = isNumberAllowed ? parseAnyPeriod(text) : parsePeriod(text);
  if (value !== null) return { value };
  const howTo = isNumberAllowed
    ? say('Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31, or number the periods 1, 2, 3')
    : say('Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31');
  if (text === '') return { reason: say('is empty. {howTo}', { howTo }) };
  const suspicion = suspicions.find(([pattern]) => pattern.test(text));
  const cell = quoteCell(text);
  return {
    reason: suspicion?.[1](cell, howTo) ?? say('{cell} is not a period. {howTo}', { cell, howTo }),
  };
}

/** Why a period that is longer or shorter than the first of its file is refused. */
export function describeMixedFormats(period: Period, first: Period, firstLine: number): string {
  return say(
    '{cell} is a {length}, while the file began with a {other} ("{first}" on line {line}). Keep to one format a file, such as {example}',
    {
      cell: quoteCell(period.text),
      length: nameLength(period.format),
      other: nameLength(first.format),
      first: first.text,
      line: firstLine,
      example: example[first.format],
    },
  );
}
