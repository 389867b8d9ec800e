import { isConstant } from '../descriptives/is-constant.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { at } from '../rows/at.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { correlate } from './correlate.ts';

/** Williams' test of two correlations that share a variable. */
export type DependentComparison = {
  readonly method: 'williams/1';
  readonly n: number;
  readonly dropped: number;
  /** Correlation of the shared variable with the first and the second, and of these two. */
  readonly r1: number;
  readonly r2: number;
  readonly r12: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
};

/**
 * Which of two measures goes more closely with a third: Williams' t with n - 3 df.
 *
 * Equals R's `psych::r.test(n, r12, r13, r23)`. See docs/statistics.md#comparing-correlations.
 *
 * @throws RangeError with under 4 complete rows, a constant column, or two identical measures.
 */
export function compareDependentCorrelations(
  shared: Column,
  first: Column,
  second: Column,
): DependentComparison {
  const { n, dropped, columns } = completeRows([shared, first, second]);
  if (n < 4) throw new UndefinedResult('too-few-rows', 'Williams’ test needs 4 rows.', { n });
  if (columns.some(isConstant)) {
    throw new UndefinedResult('constant', 'A column that does not vary has no correlation.', { n });
  }
  const [y, a, b] = [at(columns, 0), at(columns, 1), at(columns, 2)];
  const [r1, r2, r12] = [correlate(y, a), correlate(y, b), correlate(a, b)];
  const determinant = 1 - r1 * r1 - r2 * r2 - r12 * r12 + 2 * r1 * r2 * r12;
  const middle = (r1 + r2) / 2;
  const denominator = (2 * determinant * (n - 1)) / (n - 3) + middle * middle * (1 - r12) ** 3;
  if (!(denominator > 0)) {
    throw new UndefinedResult('singular-design', 'The two measures are the same.', { n });
  }
  const t = (r1 - r2) * Math.sqrt(((n - 1) * (1 + r12)) / denominator);
  const df = n - 3;
  return { method: 'williams/1', n, dropped, r1, r2, r12, t, df, p: tTwoSided(t, df) };
}
