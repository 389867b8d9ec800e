import { finiteResult } from '../failure/finite-result.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { confidenceT } from '../distributions/confidence-t.ts';
import { tTail } from '../distributions/t-tail.ts';
import { requireInput } from '../failure/require-input.ts';

/** Whether a coefficient is too small to matter, or large enough to. */
export type CoefficientEquivalence = {
  readonly method: 'equivalence-coefficient/1';
  readonly pLower: number;
  readonly pUpper: number;
  /** The larger of the two. */
  readonly p: number;
  /** Interval at level 1 - 2 alpha. */
  readonly low: number;
  readonly high: number;
  readonly isEquivalent: boolean;
  /** Minimum-effect test: that the coefficient is above the upper bound. */
  readonly pAboveUpper: number;
};

/** A coefficient and the bounds between which it would not matter. */
export type CoefficientEquivalenceInput = {
  readonly estimate: number;
  readonly standardError: number;
  readonly df: number;
  readonly lowerBound: number;
  readonly upperBound: number;
  readonly alpha?: number;
};

/**
 * Two one-sided t tests that a coefficient lies between two bounds, and the minimum-effect test against the upper.
 *
 * Source: Lakens, Scheel and Isager (2018). Equals R's `TOSTER`. See docs/statistics.md#equivalence.
 *
 * @throws RangeError if the standard error or df is not positive, or the bounds are out of order.
 */
export function equivalenceOfCoefficient(
  input: CoefficientEquivalenceInput,
): CoefficientEquivalence {
  const { estimate, standardError, df, lowerBound, upperBound, alpha = 0.05 } = input;
  requireFinite({ estimate, 'standard error': standardError, 'lower bound': lowerBound });
  requireFinite({ 'upper bound': upperBound });
  requireInput(standardError > 0, 'A standard error must be positive.');
  requireInput(lowerBound < upperBound, 'The lower bound must be below the upper one.');
  const pLower = tTail((estimate - lowerBound) / standardError, df, 'upper');
  const toUpper = (estimate - upperBound) / standardError;
  const pUpper = tTail(toUpper, df);
  const half = confidenceT(1 - 2 * alpha, df) * standardError;
  const p = Math.max(pLower, pUpper);
  return finiteResult({
    method: 'equivalence-coefficient/1',
    pLower,
    pUpper,
    p,
    low: estimate - half,
    high: estimate + half,
    isEquivalent: p < alpha,
    pAboveUpper: tTail(toUpper, df, 'upper'),
  });
}
