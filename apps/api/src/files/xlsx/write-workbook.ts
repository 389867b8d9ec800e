import { currentSpeech } from '@throughline/speech';
import { strToU8, zipSync } from 'fflate';
import { markFormula } from '../formula-mark.ts';
import * as parts from './workbook-xml.ts';

/** A number that is shown with so many decimals, whatever program opens it. */
export interface FixedNumber {
  readonly value: number;
  readonly decimals: 1 | 2;
}

/** As it is shown; a nought has no sign. */
export function roundFixed({ value, decimals }: FixedNumber): number {
  return Number(value.toFixed(decimals)) + 0;
}

export type SheetValue = string | number | FixedNumber;

/** A table of a workbook, under a header that stays in sight. */
export interface WrittenSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** Widths in characters: a column is as wide as what stands in it, within these. */
const [narrowest, widest] = [8, 70];

/**
 * A workbook (ECMA-376) of tables. Texts are written as texts and never as formulas, also where
 * somebody edits the cell; the same tables give the same bytes.
 */
export function writeWorkbook(title: string, sheets: readonly WrittenSheet[]): Uint8Array {
  const files = new Map<string, string>([
    ['[Content_Types].xml', parts.contentTypes(sheets.length)],
    ['_rels/.rels', parts.packageRelations],
    ['docProps/core.xml', parts.properties(title, currentSpeech().locale)],
    ['xl/workbook.xml', parts.workbook(sheets.map(({ name }) => name))],
    ['xl/_rels/workbook.xml.rels', parts.workbookRelations(sheets.length)],
    ['xl/styles.xml', parts.styles],
    ...sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      writeSheet(sheet),
    ]),
  ]);
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  // The earliest time that a ZIP knows, on whatever clock hangs on the wall.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}

function writeSheet({ header, rows }: WrittenSheet): string {
  const lines = [header.map((heading) => ({ heading })), ...rows];
  const widths = header.map((_, column) =>
    Math.max(
      narrowest,
      ...[header, ...rows].map((row) => Math.min(widest, measure(row[column] ?? '') + 2)),
    ),
  );
  const body = lines.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => writeCell(`${nameColumn(column)}${row}`, cell));
    return `<row r="${row}">${written.join('')}</row>`;
  });
  return parts.worksheet(widths, `${nameColumn(header.length - 1)}${rows.length + 1}`, body);
}

function measure(cell: SheetValue): number {
  return typeof cell === 'object' ? 6 : String(cell).length;
}

function writeCell(at: string, cell: SheetValue | { readonly heading: string }): string {
  if (typeof cell === 'string') {
    const style = markFormula(cell) === cell ? parts.styleOf.text : parts.styleOf.formulaLike;
    return writeText(at, cell, style);
  }
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if ('heading' in cell) return writeText(at, cell.heading, parts.styleOf.header);
  const style = cell.decimals === 1 ? parts.styleOf.tenths : parts.styleOf.hundredths;
  return `<c r="${at}" s="${style}"><v>${roundFixed(cell)}</v></c>`;
}

function writeText(at: string, text: string, style: number): string {
  if (text === '') return '';
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${parts.escape(text)}</t></is></c>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}
