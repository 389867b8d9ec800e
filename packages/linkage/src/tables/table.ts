import { say } from '@throughline/speech';
import type { RowIssue } from '@throughline/types';
import type { PeriodFormat } from '../periods/period.ts';

/** One row of a file after its cells were split. `line` counts from 1 and includes the header. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file after its cells were split: text only, nothing checked. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: Iterable<TableRow>;
}

/** A file every row of which could be read. */
export interface ReadRows<Row> {
  readonly accepted: true;
  readonly rows: readonly Row[];
  /** Line of each row, in the order of `rows`. */
  readonly lines: readonly number[];
  /** Every construct or metric of the file, in order of first appearance. */
  readonly names: readonly string[];
  readonly format: PeriodFormat;
}

/** A file with something wrong: nothing of it is to be used. */
export interface RefusedRows {
  readonly accepted: false;
  /** The first problems, by line; `issueCount` counts them all. */
  readonly issues: readonly RowIssue[];
  readonly issueCount: number;
}

export type ReadTable<Row> = ReadRows<Row> | RefusedRows;

/** Why a row is refused that has more or fewer cells than the header. */
export function describeWidth(width: number, headerWidth: number): string {
  return width > headerWidth
    ? say(
        'has {count} cells where the header has {wanted}. A comma inside a cell needs quotes, and decimals need a point.',
        { count: width, wanted: headerWidth },
      )
    : say('has {count} cells where the header has {wanted}.', {
        count: width,
        wanted: headerWidth,
      });
}
