import { say } from '@throughline/speech';
import { CsvError, parse } from 'csv-parse/sync';
import { refuseFile } from './refuse.ts';

/** One record of a CSV file and the line on which it ends; the header is line 1. */
export interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** No row that people made is longer, and one that is would be cut into millions of cells. */
export const maxRecordCharacters = 200_000;

/** What is wrong with a line of more or fewer columns. */
export const sayOtherWidth = (): string =>
  say('the line has another number of columns than the header');

/**
 * Cuts text into records (RFC 4180), whatever ends its lines.
 *
 * @param linesBefore lines of the file before this text.
 * @throws AppError `import-refused` naming the line that is not valid CSV.
 */
export function parseRecords(text: string, delimiter = ',', linesBefore = 0): readonly CsvRecord[] {
  try {
    const lines: unknown = parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      info: true,
      max_record_size: maxRecordCharacters,
      // Files that were put together from others end their lines in more than one way.
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return lines as readonly CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['lines'] === 'number' ? linesBefore + error['lines'] : null;
    throw refuseFile(describeFault(error.code), row);
  }
}

function describeFault(code: string): string {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return sayOtherWidth();
    case 'CSV_QUOTE_NOT_CLOSED':
      return say('a quote is opened and never closed');
    case 'INVALID_OPENING_QUOTE':
      return say('a quote stands in the middle of a cell');
    case 'CSV_INVALID_CLOSING_QUOTE':
      return say('there is text after a closing quote');
    case 'CSV_MAX_RECORD_SIZE':
      return say('the row is longer than any row of figures can be');
    default:
      return say('the line is not valid CSV');
  }
}
