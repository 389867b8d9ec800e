import { requireInput } from '../failure/require-input.ts';

/**
 * Sampling covariance of the measures of one cell: pooled[c, d] * n(c, d) / (n(c) n(d)), row-major; 0 where a measure
 * has no respondent.
 *
 * Two measures answered by the same people have correlated errors; ignoring this biases their partial effects.
 * See docs/statistics.md#errors-in-variables.
 *
 * @param pooled within-cell covariance of respondents, row-major (see `withinCellCovariance`).
 * @param pairCounts respondents with both measures, row-major (see `cellScores`).
 * @throws RangeError if the two differ in size.
 */
export function cellSamplingCovariance(
  pooled: ArrayLike<number>,
  pairCounts: ArrayLike<number>,
): Float64Array {
  requireInput(pooled.length === pairCounts.length, 'Covariances and counts must agree in size.');
  const k = Math.round(Math.sqrt(pooled.length));
  const count = (a: number, b: number): number => pairCounts[a * k + b] ?? 0;
  const result = new Float64Array(k * k);
  for (let a = 0; a < k; a += 1) {
    for (let b = 0; b < k; b += 1) {
      const pairs = count(a, a) * count(b, b);
      const shared = (pooled[a * k + b] ?? 0) * count(a, b);
      result[a * k + b] = pairs > 0 ? shared / pairs : 0;
    }
  }
  return result;
}
