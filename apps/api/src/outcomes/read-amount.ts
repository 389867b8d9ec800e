import { quoteCell, readNumber } from '@throughline/linkage';
import { say } from '@throughline/speech';
import type { ImportPlan } from '@throughline/types';
import type { Cell } from '../files/sheet-file.ts';

type Decimal = ImportPlan['decimal'];
type Amount = { readonly value: number } | { readonly reason: string };

/** Digits in groups of three, by the mark that parts them, and then the decimals. */
const grouped: Readonly<Record<Decimal, RegExp>> = {
  point: /^([+-]?)(\d{1,3}(?:[,\s'’]\d{3})+|\d*)(?:\.(\d*))?((?:[eE][+-]?\d{1,4})?)$/,
  comma: /^([+-]?)(\d{1,3}(?:[.\s'’]\d{3})+|\d*)(?:,(\d*))?((?:[eE][+-]?\d{1,4})?)$/,
};

/** Numbers as most files write them, which need not be taken apart. */
const plain: Readonly<Record<Decimal, RegExp>> = {
  point: /^-?\d+(?:\.\d+)?$/,
  comma: /^-?\d+$/,
};

/**
 * Reads a number as a file writes it: with its decimal mark, with or without marks between
 * thousands, with or without a percent sign. A number of a workbook is itself.
 */
export function readAmount(cell: Cell, decimal: Decimal): Amount {
  if (typeof cell === 'number') return readNumber(String(cell));
  if (plain[decimal].test(cell)) return readNumber(cell);
  const text = cell.replace(/\s*%$/, '').replace(/^[\u2212\u2013](?=\d)/, '-');
  const match = grouped[decimal].exec(text);
  if (match === null) {
    const other = decimal === 'point' ? 'comma' : 'point';
    if (grouped[other].test(text)) {
      return {
        reason:
          decimal === 'point'
            ? say('{cell} is not written with a decimal point', { cell: quoteCell(cell) })
            : say('{cell} is not written with a decimal comma', { cell: quoteCell(cell) }),
      };
    }
    return readNumber(text);
  }
  const [, sign = '', whole = '', decimals, power = ''] = match;
  const digits = whole.replace(/[.,\s'’]/g, '');
  return readNumber(`${sign}${digits}${decimals === undefined ? '' : `.${decimals}`}${power}`);
}

/** The decimal mark of these cells; null where they leave it open. */
export function findDecimal(cells: Iterable<Cell>): Decimal | null {
  let [points, commas] = [0, 0];
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const text = cell.replace(/\s*%$/, '');
    const last = /([.,])(\d*)$/.exec(text);
    const [, mark, digits = ''] = last ?? [];
    const both = text.includes('.') && text.includes(',');
    // Three digits behind a lone mark may be thousands.
    if (mark === undefined || (digits.length === 3 && !both && !/^[+-]?0[.,]/.test(text))) continue;
    if (mark === '.') points += 1;
    else commas += 1;
  }
  if (points === commas) return null;
  return points > commas ? 'point' : 'comma';
}
