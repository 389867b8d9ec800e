import { say } from '@throughline/speech';
import type { Checked } from './checked.ts';
import { quoteCell } from './quote-cell.ts';

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** The first pattern that fits a refused cell names what is probably wrong with it. */
const suspicions: readonly (readonly [RegExp, (cell: string) => string])[] = [
  [
    /^(?:[-–—.?]+|#?n\/?a!?|nan|none|null|nil|missing|#(?:div\/0|value|ref|name|num|null)[!?]?)$/i,
    (cell) => say('{cell} is not a number. Where there is no value, leave the row out', { cell }),
  ],
  [/^[+-]?(?:inf|infinity|∞)$/i, (cell) => say('{cell} is not a finite number', { cell })],
  [/%$/, (cell) => say('{cell} carries a percent sign. Write the number alone', { cell })],
  [
    /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ].*)?$|^(?:\d{1,4}[-. ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-. ]\d{1,4})?$/i,
    (cell) =>
      say(
        '{cell} looks like a date. Spreadsheets turn figures such as 3.5 into dates: format the column as a number, put the figures back and save again',
        { cell },
      ),
  ],
  [
    /\d,\d/,
    (cell) =>
      say(
        '{cell} has a comma. Write decimals with a point and thousands without a mark, as in 1234.5',
        { cell },
      ),
  ],
  [
    /^[+-]?\d{1,3}(?:[\s'’.]\d{3})+(?:\.\d+)?$/,
    (cell) =>
      say('{cell} has marks between its thousands. Write 1234.5 rather than 1 234.5', { cell }),
  ],
  [
    /^[−–]\s?\d/,
    (cell) =>
      say('{cell} begins with a dash. Write a negative number with a hyphen, as in -5', { cell }),
  ],
];

/** Squares of larger numbers, and of the inverse of this one, would lose their digits in what is computed from them. */
const largest = 1e70;

/** Reads one finite number, written with a point and without marks between thousands. */
export function readNumber(text: string): Checked<number> {
  if (text === '') return { reason: say('is empty. Where there is no value, leave the row out') };
  if (plainNumber.test(text)) {
    const value = Number(text);
    if (Math.abs(value) >= largest)
      return { reason: say('{cell} is too large to be kept', { cell: quoteCell(text) }) };
    if (value === 0 || Math.abs(value) >= 1 / largest) return { value };
    return { reason: say('{cell} is too close to zero to be kept', { cell: quoteCell(text) }) };
  }
  const suspicion = suspicions.find(([pattern]) => pattern.test(text));
  const cell = quoteCell(text);
  return { reason: suspicion?.[1](cell) ?? say('{cell} is not a number', { cell }) };
}

/** Reads how many people stand behind a figure; an empty cell is `null`, "not published". */
export function readCount(text: string): Checked<number | null> {
  if (text === '') return { value: null };
  const read = readNumber(text);
  if ('reason' in read) return read;
  if (Number.isSafeInteger(read.value) && read.value >= 1) return read;
  return {
    reason: say(
      '{cell} is not a number of people. Write a whole number from 1, or leave it empty where it is not known',
      { cell: quoteCell(text) },
    ),
  };
}

/** Reads a standard deviation; an empty cell is `null`. */
export function readDeviation(text: string): Checked<number | null> {
  if (text === '') return { value: null };
  const read = readNumber(text);
  if ('reason' in read || read.value >= 0) return read;
  return {
    reason: say('{cell} is below zero, which a standard deviation cannot be', {
      cell: quoteCell(text),
    }),
  };
}
