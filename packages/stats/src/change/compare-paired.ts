import { mean } from '../descriptives/mean.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { confidenceT } from '../distributions/confidence-t.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { at } from '../rows/at.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** Change of the same units, after minus before. */
export type PairedDifference = {
  readonly method: 'paired/1';
  readonly n: number;
  readonly dropped: number;
  readonly difference: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
  /** In standard deviations of the change. */
  readonly dz: number;
};

/**
 * Paired t test, after minus before, on pairs with both values.
 *
 * Equals R's `t.test(after, before, paired = TRUE)`. See docs/statistics.md#change.
 *
 * @throws RangeError with under 2 pairs or if every pair changes by the same amount.
 */
export function comparePaired(
  before: Column,
  after: Column,
  options: { readonly level?: number } = {},
): PairedDifference {
  const level = confidenceLevel(options.level);
  const { n, dropped, columns } = completeRows([before, after]);
  if (n < 2) throw new UndefinedResult('too-few-rows', 'Two pairs are needed.', { n });
  const changes = at(columns, 1).map((value, i) => value - at(at(columns, 0), i));
  const spread = standardDeviation(changes);
  if (!(spread > 0)) throw new UndefinedResult('constant', 'Every pair changes alike.', { n });
  const difference = mean(changes);
  const standardError = spread / Math.sqrt(n);
  const t = difference / standardError;
  const half = confidenceT(level, n - 1) * standardError;
  return {
    method: 'paired/1',
    n,
    dropped,
    difference,
    t,
    df: n - 1,
    p: tTwoSided(t, n - 1),
    low: difference - half,
    high: difference + half,
    dz: difference / spread,
  };
}
