import { finiteResult } from '../failure/finite-result.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { tQuantile } from '../distributions/t-quantile.ts';
import { requireInput } from '../failure/require-input.ts';

/** How strong an unmeasured confounder would have to be. */
export type Confounding = {
  readonly method: 'confounding/1';
  readonly t: number;
  /** Share of the outcome's residual variance the predictor explains. */
  readonly partialRSquared: number;
  readonly fSquared: number;
  /** Partial R-squared with predictor and outcome that would cut the estimate by the share q. */
  readonly robustnessValue: number;
  /** The same, to cut it until it is no longer significant. */
  readonly robustnessValueAlpha: number;
};

/** A coefficient with its standard error and residual degrees of freedom. */
export type ConfoundingInput = {
  readonly estimate: number;
  readonly standardError: number;
  readonly df: number;
  /** Share of the estimate to be explained away; 1 unless given. */
  readonly q?: number;
  readonly alpha?: number;
};

/**
 * Robustness value of a coefficient against an unmeasured confounder.
 *
 * Source: Cinelli and Hazlett (2020). Equals R's `sensemakr::robustness_value`, with its branch for the case in which
 * the bound on the outcome does not bind. See docs/statistics.md#unmeasured-confounding.
 *
 * @throws RangeError if the standard error is not positive or df <= 1.
 */
export function unmeasuredConfounding(input: ConfoundingInput): Confounding {
  const { estimate, standardError, df, q = 1, alpha = 0.05 } = input;
  requireFinite({ estimate, 'standard error': standardError, df, share: q });
  requireInput(standardError > 0, 'A standard error must be positive.');
  requireInput(df > 1, 'More than one residual df is needed.');
  requireInput(q > 0, 'The share to explain away must be positive.');
  const t = estimate / standardError;
  const f = (q * Math.abs(t)) / Math.sqrt(df);
  const critical = Math.abs(tQuantile(alpha / 2, df - 1)) / Math.sqrt(df - 1);
  return finiteResult({
    method: 'confounding/1',
    t,
    partialRSquared: (t * t) / (t * t + df),
    fSquared: (t * t) / df,
    robustnessValue: binding(f),
    robustnessValueAlpha: reduced(f, critical),
  });
}

function binding(f: number): number {
  return 0.5 * (Math.sqrt(f ** 4 + 4 * f * f) - f * f);
}

function reduced(f: number, critical: number): number {
  if (f <= critical) return 0;
  if (f > 1 / critical) return (f * f - critical * critical) / (1 + f * f);
  return binding(f - critical);
}
