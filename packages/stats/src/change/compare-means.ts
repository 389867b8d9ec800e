import { mean } from '../descriptives/mean.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { confidenceT } from '../distributions/confidence-t.ts';
import { logGammaHalfRatio } from '../distributions/log-gamma-half-ratio.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Column } from '../rows/column.ts';
import { presentValues } from '../rows/present-values.ts';

/** Difference of two means of different people, first minus second. */
export type MeanDifference = {
  readonly method: 'welch/1';
  readonly n1: number;
  readonly n2: number;
  /** Missing values left out of either sample. */
  readonly dropped1: number;
  readonly dropped2: number;
  readonly difference: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
  /** In pooled standard deviations; Hedges' g removes the small-sample bias. */
  readonly cohensD: number;
  readonly hedgesG: number;
};

/**
 * Welch's t test of two independent samples, first minus second, with Cohen's d and Hedges' g (exact factor).
 *
 * Equals R's `t.test(a, b)`. See docs/statistics.md#change.
 *
 * @throws RangeError with under 2 values in a sample or two constant samples.
 */
export function compareMeans(
  first: Column,
  second: Column,
  options: { readonly level?: number } = {},
): MeanDifference {
  const level = confidenceLevel(options.level);
  const [a, b] = [presentValues(first), presentValues(second)];
  const [n1, n2] = [a.length, b.length];
  if (n1 < 2 || n2 < 2) {
    throw new UndefinedResult('too-few-rows', 'Both samples need two values.', { n1, n2 });
  }
  const [variance1, variance2] = [standardDeviation(a) ** 2, standardDeviation(b) ** 2];
  const [share1, share2] = [variance1 / n1, variance2 / n2];
  const standardError = Math.sqrt(share1 + share2);
  if (!(standardError > 0)) {
    throw new UndefinedResult('constant', 'Neither sample varies.', { n1, n2 });
  }
  const difference = mean(a) - mean(b);
  const df = (share1 + share2) ** 2 / (share1 ** 2 / (n1 - 1) + share2 ** 2 / (n2 - 1));
  const t = difference / standardError;
  const half = confidenceT(level, df) * standardError;
  const pooledDf = n1 + n2 - 2;
  const pooled = Math.sqrt(((n1 - 1) * variance1 + (n2 - 1) * variance2) / pooledDf);
  const factor = Math.exp(logGammaHalfRatio((pooledDf - 1) / 2) - 0.5 * Math.log(pooledDf / 2));
  const cohensD = difference / pooled;
  return {
    method: 'welch/1',
    n1,
    n2,
    dropped1: first.length - n1,
    dropped2: second.length - n2,
    difference,
    t,
    df,
    p: tTwoSided(t, df),
    low: difference - half,
    high: difference + half,
    cohensD,
    hedgesG: factor * cohensD,
  };
}
