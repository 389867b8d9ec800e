import type { Column } from './column.ts';
import { completeRows } from './complete-rows.ts';

/**
 * The values of one column without the missing ones.
 *
 * @throws RangeError if a value is NaN or infinite.
 */
export function presentValues(column: Column): Float64Array {
  return completeRows([column]).columns[0] ?? new Float64Array(0);
}
