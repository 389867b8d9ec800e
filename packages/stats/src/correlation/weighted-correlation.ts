import { guardCorrelation } from '../guards/guard-correlation.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { weightedMean } from '../descriptives/weighted-mean.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { cosine } from './correlate.ts';
import { fisherInterval } from './fisher-interval.ts';

/** A weighted correlation; the interval counts rows by Kish's effective number. */
export type WeightedCorrelation = {
  readonly method: 'weighted-correlation/1';
  readonly n: number;
  readonly dropped: number;
  readonly effectiveN: number;
  readonly r: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};

/** The two measures and what each row counts for, for instance respondents per unit. */
export type WeightedPairs = { readonly xs: Column; readonly ys: Column; readonly weights: Column };

/**
 * Pearson correlation with weights; rows with a missing value or a weight of 0 or less are dropped and counted.
 *
 * Equals R's `cov.wt(cor = TRUE)`; Fisher interval with (sum w)^2 / sum w^2 rows.
 * See docs/statistics.md#weighted-correlation.
 *
 * @throws RangeError with under 3 rows or a constant side.
 */
export function weightedCorrelation(
  { xs, ys, weights }: WeightedPairs,
  options: { readonly level?: number } = {},
): WeightedCorrelation {
  const level = confidenceLevel(options.level);
  const positive = Array.from(weights, (w) => (w !== null && w > 0 ? w : null));
  const { n, dropped, columns } = completeRows([xs, ys, positive]);
  const [x = [], y = [], w = []] = columns.map((column) => Array.from(column));
  if (n < 3) throw new UndefinedResult('too-few-rows', 'A correlation needs 3 rows.', { n });
  if (isConstant(x) || isConstant(y)) {
    throw new UndefinedResult('constant', 'A side that does not vary has no correlation.', { n });
  }
  const { mean: meanX, effectiveN } = weightedMean(x, w);
  const { mean: meanY } = weightedMean(y, w);
  const deviations = (values: number[], middle: number): Float64Array =>
    Float64Array.from(values, (value, i) => (value - middle) * Math.sqrt(w[i] ?? 0));
  const r = cosine(deviations(x, meanX), deviations(y, meanY));
  const hasInterval = effectiveN > 3;
  const [low, high] = hasInterval
    ? fisherInterval(r, 1 / Math.sqrt(effectiveN - 3), level)
    : [null, null];
  return {
    method: 'weighted-correlation/1',
    n,
    dropped,
    effectiveN,
    r,
    meanX,
    meanY,
    low,
    high,
    guard: guardCorrelation(n),
    reasons: hasInterval ? {} : { low: 'too-few-rows', high: 'too-few-rows' },
  };
}
