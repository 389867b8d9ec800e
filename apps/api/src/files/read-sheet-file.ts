import { decodeText } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { stripFormulaMark } from './formula-mark.ts';
import { parseRecords } from './parse-records.ts';
import { refuse, refuseFile } from './refuse.ts';
import {
  maxCellCharacters,
  maxColumns,
  type Cell,
  type SheetFile,
  type SheetRow,
} from './sheet-file.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

const maxTextRows = 500_000;

/** First bytes of kinds of files that people take for a spreadsheet. */
const strangers: readonly (readonly [readonly number[], string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'is an old or a password-protected workbook; save it as .xlsx without a password, or as CSV',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF; save the sheet it was made from as .xlsx or CSV'],
  [[0x1f, 0x8b], 'is compressed; unpack it first'],
];

/**
 * Reads a table out of bytes that somebody chose: a workbook (.xlsx), or text whose encoding and
 * delimiter are found out. The first row with two filled cells is the header.
 *
 * @param sheet the sheet of a workbook to read; null for the first one that holds anything.
 * @throws AppError `import-refused` with a sentence, for anything else.
 */
export async function readSheetFile(bytes: Buffer, sheet: string | null): Promise<SheetFile> {
  if (bytes.length === 0) throw refuseFile('the file is empty');
  const stranger = strangers.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (stranger !== undefined) throw refuseFile(`the file ${stranger[1]}`);
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isWorkbook) return readText(bytes);
  const workbook = await readWorkbook(bytes, sheet);
  const table = findTable(workbook.rows);
  return { kind: 'xlsx', encoding: null, delimiter: null, ...table, ...workbook.about };
}

function readText(bytes: Buffer): SheetFile {
  const { text, encoding } = decodeText(bytes);
  const delimiter = detectDelimiter(text);
  if (delimiter === null) {
    throw refuseFile('has one column only; cells are parted by commas, semicolons or tabs', 1);
  }
  const records = parseRecords(text, delimiter);
  if (records.length - 1 > maxTextRows) throw refuseFile(`more than ${maxTextRows} rows`);
  const rows = records.map(({ record, info }) => ({
    line: info.lines,
    cells: record.map((cell) => stripFormulaMark(cell.trim())),
  }));
  return { kind: 'csv', encoding, delimiter, sheets: [], sheet: null, ...findTable(rows) };
}

function findTable(all: readonly SheetRow[]): Pick<SheetFile, 'header' | 'rows'> {
  const at = all.findIndex(({ cells }) => cells.filter(isFilled).length >= 2);
  const top = all[at];
  if (top === undefined) throw refuseFile('there is no row with two filled cells');
  const width = top.cells.findLastIndex(isFilled) + 1;
  if (width > maxColumns) throw refuseFile(`more than ${maxColumns} columns`, top.line);
  const rows = all.slice(at + 1).filter(({ cells }) => cells.some(isFilled));
  if (rows.length === 0) throw refuseFile('there is no row below the header', top.line);
  for (const row of rows) refuseLong(row, top);
  return {
    header: Array.from({ length: width }, (_, index) => String(top.cells[index] ?? '').trim()),
    rows,
  };
}

function isFilled(cell: Cell): boolean {
  return cell !== '';
}

function refuseLong({ line, cells }: SheetRow, { cells: header }: SheetRow): void {
  const long = cells.findIndex((cell) => String(cell).length > maxCellCharacters);
  if (long === -1) return;
  const reason = `longer than ${maxCellCharacters} characters`;
  throw refuse([{ row: line, column: String(header[long] ?? ''), reason }]);
}
