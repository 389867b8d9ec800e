import type { Column } from '../rows/column.ts';
import { correlate } from './correlate.ts';
import type { CorrelationResult } from './correlation-result.ts';
import { midRanks } from './mid-ranks.ts';
import { testCorrelation } from './test-correlation.ts';
import { usablePairs } from './usable-pairs.ts';

/**
 * Spearman rank correlation, -1 to 1: how steadily two measures rise together.
 *
 * Likert answers are ordered but not evenly spaced, hence ranks; ties share their mean rank. p from the t
 * approximation, interval with the standard error of Bonett and Wright (2000). Equals R's
 * `cor.test(method = "spearman", exact = FALSE)`. See docs/statistics.md#spearman.
 *
 * @param options.level confidence level, 0.95 unless given.
 * @throws RangeError with under 3 pairs or a constant side: undefined there, and 0 would claim "no link".
 */
export function spearman(
  xs: Column,
  ys: Column,
  options: { readonly level?: number } = {},
): CorrelationResult {
  const { n, dropped, xs: left, ys: right } = usablePairs(xs, ys);
  const r = correlate(midRanks(left), midRanks(right));
  return testCorrelation({
    method: 'spearman/1',
    n,
    dropped,
    r: Math.abs(r) > 1 - 1e-14 ? Math.sign(r) : r,
    df: n - 2,
    standardError: n > 3 ? Math.sqrt((1 + (r * r) / 2) / (n - 3)) : null,
    level: options.level ?? 0.95,
  });
}
