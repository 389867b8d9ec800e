import { labelPresence } from '../rows/label-presence.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import { linearRegression } from '../regression/linear-regression.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** The slope inside one unit; `null` with a reason if the unit cannot have one. */
export type UnitSlope = {
  readonly unit: string | number;
  readonly n: number;
  readonly slope: number | null;
  readonly standardError: number | null;
  readonly reason: UndefinedReason | null;
};

/** Outcome, predictor and the unit of each row. */
export type UnitSlopesInput = { readonly y: Column; readonly x: Column; readonly unit: Labels };

/**
 * A least-squares slope for every unit with 3 rows or more and a predictor that moves, to be pooled.
 *
 * Equals R's `lm` unit by unit; units in order of first appearance. See docs/statistics.md#heterogeneity.
 *
 * @throws RangeError without complete rows.
 */
export function unitSlopes({ y, x, unit }: UnitSlopesInput): UnitSlope[] {
  const known = labelPresence(unit);
  const { n, rows, columns } = completeRows([y, x, known]);
  if (n === 0) throw new UndefinedResult('too-few-rows', 'No row is complete.', { n });
  const grouping = groupRows(unit, rows);
  const { order, starts } = sortByGroup(grouping);
  return grouping.labels.map((label, j) => {
    const members = order.subarray(starts[j], starts[j + 1]);
    const pick = (c: number): Float64Array =>
      Float64Array.from(members, (row) => at(at(columns, c), row));
    const without = (reason: UndefinedReason): UnitSlope => ({
      unit: label,
      n: members.length,
      slope: null,
      standardError: null,
      reason,
    });
    if (members.length < 3) return without('too-few-rows');
    const predictor = pick(1);
    if (isConstant(predictor)) return without('constant');
    const { coefficients } = linearRegression({
      y: pick(0),
      x: [{ name: 'x', values: predictor }],
    });
    const { estimate, standardError } = at(coefficients, 1);
    if (estimate === null || standardError === null) return without('perfect-fit');
    return { unit: label, n: members.length, slope: estimate, standardError, reason: null };
  });
}
