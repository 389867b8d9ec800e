import { say } from '@throughline/speech';
import { decodeText, encodingNames, findEncoding } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { gather, readStart, type FileSource } from './file-source.ts';
import { refuse, refuseFile } from './refuse.ts';
import {
  maxCellCharacters,
  maxColumns,
  type Cell,
  type OpenSheet,
  type SheetFile,
  type SheetRow,
} from './sheet-file.ts';
import { streamRows } from './stream-rows.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

/** Most rows of any file, whatever it is read as. */
const maxTextRows = 2_000_000;
const maxWorkbookBytes = 40_000_000;
/** By which the delimiter is found, and no row of which is looked at twice. */
const headCharacters = 100_000;

/** First bytes of kinds of files that people take for a spreadsheet. */
const strangers: readonly (readonly [readonly number[], () => string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    () =>
      say(
        'the file is an old or a password-protected workbook; save it as .xlsx without a password, or as CSV',
      ),
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    () => say('the file is a PDF; save the sheet it was made from as .xlsx or CSV'),
  ],
  [[0x1f, 0x8b], () => say('the file is compressed; unpack it first')],
];

/** Of a long file these first rows are kept to be guessed by, and then one in so many. */
const [keptFirst, keptOneIn] = [20_000, 50];

/**
 * Reads a table to its end and keeps what it can be understood by.
 *
 * @throws AppError as `openSheet` does.
 */
export async function readSheetFile(source: FileSource, sheet: string | null): Promise<SheetFile> {
  const { batches, ...about } = await openSheet(source, sheet);
  const rows: SheetRow[] = [];
  let rowCount = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      rowCount += 1;
      if (rowCount <= keptFirst || rowCount % keptOneIn === 0) rows.push(row);
    }
  }
  return { ...about, rows, rowCount };
}

/**
 * Opens a table in bytes that somebody chose: a workbook (.xlsx), or text whose encoding and
 * delimiter are found out. The first row with two filled cells is the header.
 *
 * @param sheet the sheet of a workbook to read; null for the first one that holds anything.
 * @throws AppError `import-refused` with a sentence, for anything else; also while rows are read.
 */
export async function openSheet(source: FileSource, sheet: string | null): Promise<OpenSheet> {
  const start = await readStart(source);
  if (start.length === 0) throw refuseFile(say('the file is empty'));
  const stranger = strangers.find(([first]) => first.every((byte, at) => start[at] === byte));
  if (stranger !== undefined) throw refuseFile(stranger[1]());
  const isWorkbook = start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
  if (!isWorkbook) return openText(source);
  const bytes = await gather(source);
  if (bytes.length > maxWorkbookBytes) {
    throw refuseFile(say('the workbook is larger than 40 MB; save its sheet as CSV'));
  }
  const workbook = await readWorkbook(bytes, sheet);
  const table = await findTable(toBatches(workbook.rows));
  return { kind: 'xlsx', encoding: null, delimiter: null, ...table, ...workbook.about };
}

async function openText(source: FileSource): Promise<OpenSheet> {
  const encoding = await findEncoding(source);
  const delimiter = detectDelimiter(await readHead(decodeText(source, encoding)));
  if (delimiter === null) {
    throw refuseFile(say('has one column only; cells are parted by commas, semicolons or tabs'), 1);
  }
  const table = await findTable(streamRows(decodeText(source, encoding), delimiter));
  const about = { encoding: encodingNames[encoding], delimiter, sheets: [], sheet: null };
  return { kind: 'csv', ...about, ...table };
}

async function readHead(texts: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const text of texts) {
    head += text;
    if (head.length >= headCharacters) break;
  }
  return head.slice(0, headCharacters);
}

async function* toBatches(rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  yield rows;
}

/** Reads as far as the header; the rest follows as it is asked for. */
async function findTable(
  all: AsyncGenerator<readonly SheetRow[]>,
): Promise<Pick<OpenSheet, 'header' | 'batches'>> {
  for (let step = await all.next(); step.done !== true; step = await all.next()) {
    const at = step.value.findIndex(({ cells }) => cells.filter(isFilled).length >= 2);
    const top = step.value[at];
    if (top === undefined) continue;
    const width = top.cells.findLastIndex(isFilled) + 1;
    if (width > maxColumns)
      throw refuseFile(say('more than {limit} columns', { limit: maxColumns }), top.line);
    return {
      header: Array.from({ length: width }, (_, index) => String(top.cells[index] ?? '').trim()),
      batches: readBelow(top, step.value.slice(at + 1), all),
    };
  }
  throw refuseFile(say('there is no row with two filled cells'));
}

async function* readBelow(
  top: SheetRow,
  first: readonly SheetRow[],
  rest: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<readonly SheetRow[]> {
  let count = 0;
  const check = (batch: readonly SheetRow[]): readonly SheetRow[] => {
    const rows = batch.filter(({ cells }) => cells.some(isFilled));
    for (const row of rows) refuseLong(row, top);
    count += rows.length;
    if (count > maxTextRows)
      throw refuseFile(say('more than {limit} rows', { limit: maxTextRows }));
    return rows;
  };
  yield check(first);
  for await (const batch of rest) yield check(batch);
  if (count === 0) throw refuseFile(say('there is no row below the header'), top.line);
}

function isFilled(cell: Cell): boolean {
  return cell !== '';
}

function refuseLong({ line, cells }: SheetRow, { cells: header }: SheetRow): void {
  const long = cells.findIndex((cell) => String(cell).length > maxCellCharacters);
  if (long === -1) return;
  const reason = say('longer than {limit} characters', { limit: maxCellCharacters });
  throw refuse([{ row: line, column: String(header[long] ?? ''), reason }]);
}
