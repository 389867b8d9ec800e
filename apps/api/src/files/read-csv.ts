import { describeSeparator } from '@throughline/linkage';
import { say } from '@throughline/speech';
import { stripFormulaMark } from './formula-mark.ts';
import { parseRecords, type CsvRecord } from './parse-records.ts';
import { refuse } from './refuse.ts';
import { maxCellCharacters, maxColumns } from './sheet-file.ts';

/** Most rows of one import. */
export const maxRows = 500_000;

/** One data row of a file: its line number (the header is 1) and its cells by column name. */
export interface CsvRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, header required).
 *
 * @param delimiter what parts its cells, where that is not a comma.
 * @throws AppError `import-refused` naming line and column, before anything is used.
 */
export function readCsv(text: string, required: readonly string[], delimiter = ','): CsvFile {
  refuseStrangeText(text);
  const records = parseRecords(text, delimiter);
  const header = records[0]?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw refuse([
      ...describeSeparator(header),
      {
        row: 1,
        column: null,
        reason:
          missing.length === 1
            ? say('the column {name} is missing from the header', { name: missing.join() })
            : say('the columns {names} are missing from the header', { names: missing.join(', ') }),
      },
    ]);
  }
  if (header.includes('')) {
    throw refuse([{ row: 1, column: null, reason: say('there is a column without a name') }]);
  }
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) {
    throw refuse([
      { row: 1, column: twice, reason: say('this column stands in the header twice') },
    ]);
  }
  if (header.length > maxColumns) {
    throw refuse([
      { row: 1, column: null, reason: say('more than {limit} columns', { limit: maxColumns }) },
    ]);
  }
  if (records.length - 1 > maxRows) {
    throw refuse([
      { row: null, column: null, reason: say('more than {limit} rows', { limit: maxRows }) },
    ]);
  }
  if (records.length < 2) {
    throw refuse([{ row: null, column: null, reason: say('there is no row below the header') }]);
  }
  return { columns: header, rows: records.slice(1).map((line) => toRow(header, line)) };
}

/** Bytes that are not UTF-8 arrive as replacement characters: letters that would be lost for good. */
function refuseStrangeText(text: string): void {
  if (text.startsWith('PK\u0003\u0004')) {
    const reason = say('the file is a spreadsheet workbook; save the sheet as "CSV UTF-8"');
    throw refuse([{ row: null, column: null, reason }]);
  }
  if (text.includes('\u0000')) {
    const reason = say('the file is not text in UTF-8; save it as "CSV UTF-8"');
    throw refuse([{ row: null, column: null, reason }]);
  }
  const at = text.indexOf('\uFFFD');
  if (at === -1) return;
  const row = text.slice(0, at).split(/\r\n|\n|\r/).length;
  const reason = say('holds letters that are not UTF-8; save the file as "CSV UTF-8"');
  throw refuse([{ row, column: null, reason }]);
}

function toRow(header: readonly string[], line: CsvRecord): CsvRow {
  const cells = new Map<string, string>();
  header.forEach((name, index) => {
    const cell = (line.record[index] ?? '').trim();
    if (cell.length > maxCellCharacters) {
      throw refuse([
        {
          row: line.info.lines,
          column: name,
          reason: say('longer than {limit} characters', { limit: maxCellCharacters }),
        },
      ]);
    }
    cells.set(name, stripFormulaMark(cell));
  });
  return { row: line.info.lines, cells };
}
