import { requireInput } from '../failure/require-input.ts';
import { groupRows } from '../grouping/grouping.ts';
import type { Column, Labels } from '../rows/column.ts';

/**
 * For every row, the row of the same unit `lag` periods earlier, or -1 where the panel has none.
 *
 * Found by period value, never by row order, so gaps stay gaps.
 *
 * @throws RangeError if a period is not a whole number, or a unit has two rows for one period.
 */
export function lagRows(unit: Labels, time: Column, lag: number): Int32Array {
  requireInput(unit.length === time.length, 'Units and periods must have the same number of rows.');
  requireInput(Number.isInteger(lag), 'A lag is a whole number of periods.');
  const { codes, labels } = groupRows(unit);
  const rowOf = Array.from(labels, () => new Map<number, number>());
  for (let row = 0; row < codes.length; row += 1) {
    const period = time[row] ?? null;
    if (period === null) continue;
    requireInput(Number.isInteger(period), 'Periods must be whole numbers.');
    const rows = rowOf[codes[row] ?? -1];
    if (!rows) continue;
    if (rows.has(period)) {
      requireInput(false, `Unit ${labels[codes[row] ?? 0]} has two rows for period ${period}.`);
    }
    rows.set(period, row);
  }
  return codes.map((code, row) => {
    const period = time[row] ?? null;
    return period === null ? -1 : (rowOf[code]?.get(period - lag) ?? -1);
  });
}
