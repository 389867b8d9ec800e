import type { Matrix } from 'ml-matrix';
import { mean } from '../descriptives/mean.ts';
import { fQuantile } from '../distributions/f-quantile.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** Alpha and what goes with it, for the whole scale. */
export type AlphaEstimate = {
  readonly alpha: number;
  /** From correlations instead of covariances; `null` if an item is constant. */
  readonly standardizedAlpha: number | null;
  readonly meanInterItemR: number | null;
  /** Feldt's interval. */
  readonly low: number;
  readonly high: number;
  /** Asymptotic standard error of Duhachek and Iacobucci. */
  readonly standardError: number;
  /** Standard error of measurement of the mean score. */
  readonly scoreError: number;
};

/** Share of k times the items' variances below which the variance of their sum is rounding. */
const NOTHING = 1e-14;

/**
 * Alpha of k items from their covariances (divisor n - 1) over n complete rows. See docs/statistics.md#alpha.
 *
 * @throws RangeError if the sum of the items does not vary.
 */
export function alphaOfCovariances(covariances: Matrix, n: number, level: number): AlphaEstimate {
  const k = covariances.rows;
  const total = covariances.sum();
  const trace = covariances.trace();
  if (!(total > NOTHING * k * trace)) {
    throw new UndefinedResult('constant', 'The sum of the items does not vary.', { n, k });
  }
  const alpha = (k / (k - 1)) * (1 - trace / total);
  const tail = (1 - level) / 2;
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const squared = covariances.mmul(covariances);
  const spread =
    ((2 * k * k) / ((k - 1) ** 2 * total ** 3)) *
    (total * (squared.trace() + trace * trace) - 2 * trace * squared.sum());
  const meanR = meanInterItem(covariances);
  return {
    alpha,
    standardizedAlpha: meanR === null ? null : (k * meanR) / (1 + (k - 1) * meanR),
    meanInterItemR: meanR,
    low: 1 - (1 - alpha) * fQuantile(tail, df1, df2, 'upper'),
    high: 1 - (1 - alpha) * fQuantile(tail, df1, df2, 'lower'),
    standardError: Math.sqrt(Math.max(0, spread) / n),
    scoreError: (Math.sqrt(total) / k) * Math.sqrt(Math.max(0, 1 - alpha)),
  };
}

/** Mean correlation of all pairs of items, or `null` if an item is constant. */
function meanInterItem(covariances: Matrix): number | null {
  const variances = covariances.diag();
  if (variances.some((variance) => !(variance > 0))) return null;
  const pairs = variances.flatMap((first, i) =>
    variances
      .slice(i + 1)
      .map((second, gap) => covariances.get(i, i + 1 + gap) / Math.sqrt(first * second)),
  );
  return mean(pairs);
}
