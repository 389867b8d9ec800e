import { confidenceZ } from '../distributions/confidence-z.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** A share with its Wilson score interval. */
export type Proportion = {
  readonly method: 'proportion/1';
  readonly n: number;
  readonly proportion: number;
  readonly low: number;
  readonly high: number;
};

/** So many of n: satisfied, retained, answered. */
export type Share = { readonly count: number; readonly n: number };

/**
 * A proportion (top-box satisfaction, retention) with the Wilson score interval, valid down to tiny samples.
 *
 * Source: Wilson (1927). Equals R's `prop.test(correct = FALSE)$conf.int`. See docs/statistics.md#proportions.
 *
 * @throws RangeError if n is 0 or the count is not a whole number from 0 to n.
 */
export function proportion(
  { count, n }: Share,
  options: { readonly level?: number } = {},
): Proportion {
  requireInput(Number.isInteger(count) && Number.isInteger(n), 'Counts must be whole numbers.');
  requireInput(count >= 0 && count <= n, 'The count must lie between 0 and n.');
  if (n === 0) throw new UndefinedResult('too-few-rows', 'A share of nothing is undefined.', { n });
  const z = confidenceZ(confidenceLevel(options.level));
  const p = count / n;
  const weight = 1 + (z * z) / n;
  const middle = (p + (z * z) / (2 * n)) / weight;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / weight;
  return {
    method: 'proportion/1',
    n,
    proportion: p,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === n ? 1 : Math.min(1, middle + half),
  };
}
