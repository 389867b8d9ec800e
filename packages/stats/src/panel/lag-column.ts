import type { Column } from '../rows/column.ts';

/** The values a column had in the rows that `lagRows` found; `null` where there was none. */
export function lagColumn(values: Column, earlier: Int32Array): (number | null)[] {
  return Array.from(earlier, (row) => (row < 0 ? null : (values[row] ?? null)));
}
