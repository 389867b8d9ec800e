import { confidenceLevel } from '../failure/confidence-level.ts';
import { confidenceT } from '../distributions/confidence-t.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Column } from '../rows/column.ts';
import { presentValues } from '../rows/present-values.ts';
import { mean } from './mean.ts';
import { quantile } from './quantile.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Summary of one column; spread and interval are `null` with fewer than two values. */
export type Description = {
  readonly method: 'descriptives/1';
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  readonly standardDeviation: number | null;
  readonly variance: number | null;
  readonly standardError: number | null;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  /** Limits of the t interval of the mean. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reasons: UndefinedParts;
};

/**
 * How many values, where their middle is and how far they spread, with a t interval for the mean.
 *
 * Equals R's `mean`, `sd`, `quantile(type = 7)`, `t.test(x)$conf.int`. See docs/statistics.md#descriptives.
 *
 * @param options.level confidence level of the interval, 0.95 unless given.
 * @throws RangeError if no value is present, or values are 1e150 apart ("overflow").
 */
export function describe(values: Column, options: { readonly level?: number } = {}): Description {
  const sorted = presentValues(values).toSorted();
  const level = confidenceLevel(options.level);
  const n = sorted.length;
  const missing = values.length - n;
  if (n === 0) {
    throw new UndefinedResult('too-few-rows', 'There is no value to describe.', { n, missing });
  }
  if (!((sorted[n - 1] ?? 0) - (sorted[0] ?? 0) < LARGEST)) {
    throw new UndefinedResult('overflow', 'The values are too far apart to be squared.', {
      n,
      missing,
    });
  }
  const middle = mean(sorted);
  const spread = n > 1 ? standardDeviation(sorted) : null;
  const error = spread === null ? null : spread / Math.sqrt(n);
  const half = error === null ? null : confidenceT(level, n - 1) * error;
  const variance = spread === null ? null : spread * spread;
  const isLost = spread !== null && spread > 0 && variance === 0;
  return {
    method: 'descriptives/1',
    n,
    missing,
    mean: middle,
    standardDeviation: spread,
    variance: isLost ? null : variance,
    standardError: error,
    minimum: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    maximum: quantile(sorted, 1),
    low: half === null ? null : middle - half,
    high: half === null ? null : middle + half,
    reasons: n > 1 ? (isLost ? { variance: 'underflow' } : {}) : SINGLE,
  };
}

/** Differences from here on have squares beyond the largest double. */
const LARGEST = 1e150;

const SINGLE: UndefinedParts = {
  standardDeviation: 'too-few-rows',
  variance: 'too-few-rows',
  standardError: 'too-few-rows',
  low: 'too-few-rows',
  high: 'too-few-rows',
};
