import type { Column } from '../rows/column.ts';
import { correlate } from './correlate.ts';
import type { CorrelationResult } from './correlation-result.ts';
import { testCorrelation } from './test-correlation.ts';
import { usablePairs } from './usable-pairs.ts';

/**
 * Pearson correlation, -1 to 1: how closely two measures follow a straight line together.
 *
 * Pairs with a missing side are dropped and counted. The interval is Fisher's z and needs 4 pairs; below that
 * `low` and `high` are `null`. Equals R's `cor.test`. See docs/statistics.md#pearson.
 *
 * @param options.level confidence level, 0.95 unless given.
 * @throws RangeError with under 3 pairs or a constant side: undefined there, and 0 would claim "no link".
 */
export function pearson(
  xs: Column,
  ys: Column,
  options: { readonly level?: number } = {},
): CorrelationResult {
  const { n, dropped, xs: left, ys: right } = usablePairs(xs, ys);
  return testCorrelation({
    method: 'pearson/1',
    n,
    dropped,
    r: correlate(left, right),
    df: n - 2,
    standardError: n > 3 ? 1 / Math.sqrt(n - 3) : null,
    level: options.level ?? 0.95,
  });
}
