import { requireInput } from '../failure/require-input.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** The pairs that are complete on both sides. */
export type Pairs = {
  readonly n: number;
  readonly dropped: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
};

/**
 * Pairwise-complete values of two columns, checked to be usable for a correlation.
 *
 * @throws RangeError with under 3 pairs or a constant side: a correlation is undefined there.
 */
export function usablePairs(xs: Column, ys: Column): Pairs {
  requireInput(xs.length === ys.length, 'Both sides must have the same number of rows.');
  const { n, dropped, columns } = completeRows([xs, ys]);
  const [left = new Float64Array(0), right = new Float64Array(0)] = columns;
  if (n < 3) {
    throw new UndefinedResult('too-few-rows', `A correlation needs 3 pairs, there are ${n}.`, {
      n,
    });
  }
  if (isConstant(left) || isConstant(right)) {
    throw new UndefinedResult('constant', 'A side that does not vary has no correlation.', { n });
  }
  return { n, dropped, xs: left, ys: right };
}
