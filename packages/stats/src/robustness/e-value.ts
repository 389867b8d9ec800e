import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';

/** How strongly a confounder would have to go with predictor and outcome, as a risk ratio. */
export type EValue = {
  readonly method: 'e-value/1';
  readonly riskRatio: number;
  readonly eValue: number;
  /** For the confidence limit nearer to no effect; 1 if the interval covers no effect. */
  readonly eValueOfInterval: number;
};

/**
 * E-value of a standardised mean difference: RR = exp(0.91 d), limits exp(0.91 d -+ 1.78 se).
 *
 * Source: VanderWeele and Ding (2017). Equals R's `EValue::evalues.MD`.
 * See docs/statistics.md#unmeasured-confounding.
 *
 * @throws RangeError if the standard error is negative, or the effect so large that no risk ratio can be given.
 */
export function eValue(standardizedEffect: number, standardError: number): EValue {
  requireFinite({ effect: standardizedEffect, 'standard error': standardError });
  requireInput(standardError >= 0, 'A standard error is not negative.');
  const riskRatio = Math.exp(0.91 * standardizedEffect);
  requireFinite({ 'risk ratio': riskRatio });
  const low = Math.exp(0.91 * standardizedEffect - 1.78 * standardError);
  const high = Math.exp(0.91 * standardizedEffect + 1.78 * standardError);
  const nearer = riskRatio >= 1 ? Math.max(1, low) : Math.min(1, high);
  return {
    method: 'e-value/1',
    riskRatio,
    eValue: eValueOf(riskRatio),
    eValueOfInterval: eValueOf(nearer),
  };
}

function eValueOf(ratio: number): number {
  const above = ratio < 1 ? 1 / ratio : ratio;
  return above + Math.sqrt(above * (above - 1));
}
