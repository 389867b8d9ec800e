import { say } from '@throughline/speech';
import { refuseFile } from '../refuse.ts';
import { maxCellCharacters, maxColumns, type Cell, type SheetRow } from '../sheet-file.ts';
import type { NumberKind } from './read-styles.ts';
import type { WorkbookParts } from './workbook-parts.ts';

const maxRows = 200_000;

export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  /** Whether days are counted from 1904 and not from 1900. */
  readonly is1904: boolean;
}

/** One cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** Rows of a sheet that hold anything, in order, each with its number. */
export async function readRows(
  parts: WorkbookParts,
  path: string,
  context: WorkbookContext,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  await parts.read(path, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        line = readLine(attributes['r'], line);
        cells = [];
      } else if (tag === 'c') cell = openCell(attributes, cells.length, line);
      else if (tag === 'f' && cell !== null) cell.hasFormula = true;
      else if (tag === 'v' || tag === 't') isValue = true;
    },
    text: (part) => {
      if (!isValue || cell === null) return;
      cell.hasValue = true;
      if (cell.value.length <= maxCellCharacters) cell.value += part;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isValue = false;
      else if (tag === 'c' && cell !== null) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = valueOf(cell, line, context);
        cell = null;
      } else if (tag === 'row' && cells.some((one) => one !== '')) {
        if (rows.length > maxRows) {
          throw refuseFile(
            say('a workbook of more than {limit} rows; save the sheet as CSV', { limit: maxRows }),
          );
        }
        rows.push({ line, cells });
      }
    },
  });
  return rows;
}

function readLine(written: string | undefined, before: number): number {
  const line = written === undefined ? before + 1 : Number(written);
  if (Number.isSafeInteger(line) && line > before) return line;
  throw refuseFile(say('the rows of the workbook are not in order'));
}

function openCell(
  attributes: Readonly<Record<string, string>>,
  next: number,
  line: number,
): OpenCell {
  const letters = /^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0];
  const column = letters === undefined ? next : columnOf(letters);
  if (column >= maxColumns)
    throw refuseFile(say('more than {limit} columns', { limit: maxColumns }), line);
  return {
    column,
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? 0),
    value: '',
    hasValue: false,
    hasFormula: false,
  };
}

/** A is 0, Z is 25, AA is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: OpenCell, line: number, context: WorkbookContext): Cell {
  const { type, style, value, hasValue, hasFormula } = cell;
  if (!hasValue) {
    if (!hasFormula) return '';
    const reason = say(
      'holds a formula without its result; open the file in a spreadsheet program and save it again',
    );
    throw refuseFile(reason, line);
  }
  if (type === 's') return (context.strings[Number(value)] ?? '').trim();
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return value.trim();
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  const kind = context.styles[style] ?? 'plain';
  if (kind === 'date') return dateOf(number, context.is1904);
  // Fifteen digits are what spreadsheets hold: 0.815 is 81.5 per cent and not 81.49999999999999.
  return kind === 'percent' ? `${Number((number * 100).toPrecision(15))}%` : number;
}

/** The calendar day of a serial number. The year 1900 had no 29 February, whatever the count says. */
function dateOf(serial: number, is1904: boolean): Cell {
  const day = Math.floor(serial) + (is1904 ? 1_462 : 0);
  if (day < 1 || day > 200_000) return serial;
  const shifted = day < 60 ? day + 1 : day;
  return new Date(Date.UTC(1899, 11, 30 + shifted)).toISOString().slice(0, 10);
}
