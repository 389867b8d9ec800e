import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { TableRow } from '@throughline/linkage';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../refusal.ts';
import { describeFileError } from './describe-file-error.ts';
import { digestStream } from './digest-stream.ts';

/** Anything that takes the rows of a file one by one and judges them at the end. */
export interface RowTaker<Read> {
  take(row: TableRow): void;
  finish(): Read;
}

/** A file that was read, and which one it was. */
export interface ReadFile<Read> {
  readonly path: string;
  readonly sha256: string;
  readonly read: Read;
}

/** No honest row is longer; a quotation mark that is never closed makes the rest of a file one row. */
const LONGEST_ROW = 100_000;

/**
 * Streams a CSV file (RFC 4180, with or without byte-order mark, any line ends) into a reader.
 *
 * @param startReader is given the cells of the header.
 * @throws Refusal where there is no such file or it is no CSV.
 */
export async function readCsv<Read>(
  path: string,
  startReader: (header: readonly string[]) => RowTaker<Read>,
): Promise<ReadFile<Read>> {
  let line = 1;
  let reader: RowTaker<Read> | undefined;
  const { pass, digest } = digestStream();
  const parser = parse({
    bom: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[]) => {
      if (reader === undefined) reader = startReader(cells);
      else reader.take({ line, cells });
      line += 1 + countLineBreaks(cells);
      // Nothing is passed on: the reader has it, and a stream of records would only cost time.
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(createReadStream(path), pass, refuseWorkbook(path), parser);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(describeFailure(path, line, error));
  }
  return { path, sha256: digest(), read: (reader ?? startReader([])).finish() };
}

/** A workbook is a ZIP archive: named for what it is, rather than for its first odd quotation mark. */
function refuseWorkbook(path: string) {
  return async function* pass(chunks: AsyncIterable<Buffer>) {
    let isFirst = true;
    for await (const chunk of chunks) {
      if (isFirst && chunk.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
        throw new Refusal(`${path} is a spreadsheet workbook. Save the sheet as "CSV UTF-8".`);
      }
      isFirst = false;
      yield chunk;
    }
  };
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}

function describeFailure(path: string, line: number, error: unknown): string {
  if (error instanceof CsvError) {
    const reason = describeCsvError(error.code);
    return `${path}, line ${line}: ${reason}.`;
  }
  return describeFileError(path, error);
}

function describeCsvError(code: string): string {
  switch (code) {
    case 'CSV_MAX_RECORD_SIZE':
      return 'a row of more than 100,000 characters begins here. Most likely a quotation mark is opened and never closed';
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened here and never closed';
    default:
      return 'a quotation mark stands inside a cell. Put the whole cell in quotation marks and write the mark twice';
  }
}
