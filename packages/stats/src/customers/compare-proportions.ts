import { finiteResult } from '../failure/finite-result.ts';
import { chiSquaredTail } from '../distributions/chi-squared-tail.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { proportion } from './proportion.ts';
import type { Share } from './proportion.ts';

/** Difference of two independent shares, first minus second. */
export type ProportionDifference = {
  readonly method: 'proportion-difference/1';
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Uncorrected chi-squared with 1 df; `null` if both shares are 0 or both 1. */
  readonly chiSquared: number | null;
  readonly p: number | null;
  readonly reasons: UndefinedParts;
};

/**
 * Difference of two proportions with Newcombe's hybrid score interval (method 10).
 *
 * Source: Newcombe (1998). The test equals R's `prop.test(correct = FALSE)`.
 * See docs/statistics.md#proportions.
 *
 * @throws RangeError if a sample is empty or a count is impossible.
 */
export function compareProportions(
  first: Share,
  second: Share,
  options: { readonly level?: number } = {},
): ProportionDifference {
  const [a, b] = [proportion(first, options), proportion(second, options)];
  const difference = a.proportion - b.proportion;
  const pooled = (first.count + second.count) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  const chiSquared = variance > 0 ? (difference * difference) / variance : null;
  return finiteResult({
    method: 'proportion-difference/1',
    difference,
    low: difference - Math.hypot(a.proportion - a.low, b.high - b.proportion),
    high: difference + Math.hypot(a.high - a.proportion, b.proportion - b.low),
    chiSquared,
    p: chiSquared === null ? null : chiSquaredTail(chiSquared, 1, 'upper'),
    reasons: chiSquared === null ? { chiSquared: 'constant', p: 'constant' } : {},
  });
}
