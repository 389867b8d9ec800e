import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** A hypothetical confounder's partial R-squared with predictor and outcome. */
export type ConfounderStrength = {
  readonly rSquaredPredictor: number;
  readonly rSquaredOutcome: number;
};

/**
 * Strength of a confounder that is `times` as strong as an observed covariate: 1x, 2x, 3x the strongest one.
 *
 * Bounds of Cinelli and Hazlett (2020), capped at an R-squared of 1. Equals R's
 * `sensemakr::ovb_partial_r2_bound`. See docs/statistics.md#unmeasured-confounding.
 *
 * @param covariate partial R-squared of the covariate with predictor and outcome.
 * @throws RangeError if a confounder of that strength is impossible.
 */
export function benchmarkConfounder(
  covariate: ConfounderStrength,
  times: number,
): ConfounderStrength {
  const { rSquaredPredictor: d, rSquaredOutcome: y } = covariate;
  requireInput(d >= 0 && d < 1 && y >= 0 && y < 1, 'A partial R-squared lies in [0, 1).');
  requireInput(times > 0, 'The multiple must be positive.');
  const rSquaredPredictor = (times * d) / (1 - d);
  if (rSquaredPredictor >= 1 || times * d >= 1) {
    throw new UndefinedResult('condition-not-met', 'No confounder can be that strong.');
  }
  const overlap = (times * d * d) / ((1 - times * d) * (1 - d));
  if (overlap >= 1) {
    throw new UndefinedResult('condition-not-met', 'No confounder can be that strong.');
  }
  const factor = (Math.sqrt(times) + Math.sqrt(overlap)) / Math.sqrt(1 - overlap);
  return { rSquaredPredictor, rSquaredOutcome: Math.min(1, (factor * factor * y) / (1 - y)) };
}
