import { finiteResult } from '../failure/finite-result.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';

/** A coefficient as it would be if a given confounder had been measured. */
export type AdjustedCoefficient = {
  readonly method: 'adjusted-coefficient/1';
  readonly bias: number;
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
};

/** A coefficient and the partial R-squared of a confounder with predictor and outcome, each in [0, 1). */
export type AdjustInput = {
  readonly estimate: number;
  readonly standardError: number;
  readonly df: number;
  readonly rSquaredPredictor: number;
  readonly rSquaredOutcome: number;
};

/**
 * The coefficient after a confounder of given strength that works against it.
 *
 * Source: Cinelli and Hazlett (2020). Equals R's `sensemakr::adjusted_estimate` and `adjusted_se`.
 * See docs/statistics.md#unmeasured-confounding.
 *
 * @throws RangeError if a partial R-squared is outside its range, or df <= 1.
 */
export function adjustForConfounder(input: AdjustInput): AdjustedCoefficient {
  const { estimate, standardError, df, rSquaredPredictor: d, rSquaredOutcome: y } = input;
  requireFinite({ estimate, 'standard error': standardError, df });
  requireInput(d >= 0 && d < 1, 'The partial R-squared with the predictor lies in [0, 1).');
  requireInput(y >= 0 && y < 1, 'The partial R-squared with the outcome lies in [0, 1).');
  requireInput(df > 1 && standardError > 0, 'More than one df and a positive error are needed.');
  const bias = Math.sqrt((y * d) / (1 - d)) * standardError * Math.sqrt(df);
  const adjusted = (estimate < 0 ? -1 : 1) * (Math.abs(estimate) - bias);
  const error = standardError * Math.sqrt((1 - y) / (1 - d)) * Math.sqrt(df / (df - 1));
  return finiteResult({
    method: 'adjusted-coefficient/1',
    bias,
    estimate: adjusted,
    standardError: error,
    t: adjusted / error,
  });
}
