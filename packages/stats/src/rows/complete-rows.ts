import { requireInput } from '../failure/require-input.ts';
import type { Column } from './column.ts';

/** Columns with the incomplete rows taken out, and which rows stayed. */
export type CompleteRows = {
  readonly n: number;
  readonly dropped: number;
  /** Positions of the kept rows in the input. */
  readonly rows: Int32Array;
  /** Not to be changed: a complete typed array comes back as it is. */
  readonly columns: readonly Float64Array[];
};

/**
 * Listwise deletion: keeps the rows in which every column has a value.
 *
 * @throws RangeError if lengths differ or a value is NaN or infinite (that is not "missing").
 */
export function completeRows(columns: readonly Column[]): CompleteRows {
  const length = columns[0]?.length ?? 0;
  const isMissing = new Uint8Array(length);
  for (const column of columns) {
    requireInput(column.length === length, 'Columns must have the same number of rows.');
    markMissing(column, isMissing);
  }
  const all = new Int32Array(length);
  let n = 0;
  for (let row = 0; row < length; row += 1) {
    if (isMissing[row] === 1) continue;
    all[n] = row;
    n += 1;
  }
  const rows = all.subarray(0, n);
  const dense = columns.map((column) => {
    if (n === length && column instanceof Float64Array) return column;
    const values = new Float64Array(n);
    for (let i = 0; i < n; i += 1) values[i] = column[rows[i] ?? 0] ?? 0;
    return values;
  });
  return { n, dropped: length - n, rows, columns: dense };
}

function markMissing(column: Column, isMissing: Uint8Array): void {
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row];
    if (value === null || value === undefined) isMissing[row] = 1;
    else if (!Number.isFinite(value)) {
      requireInput(false, 'Values must be finite numbers or null.');
    }
  }
}
