import { requireFinite } from '../failure/require-finite.ts';
import { confidenceZ } from '../distributions/confidence-z.ts';
import { normalTail } from '../distributions/normal-tail.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** Whether an effect is too small to matter. */
export type CorrelationEquivalence = {
  readonly method: 'equivalence-correlation/1';
  /** That the correlation is above the lower bound, and below the upper one. */
  readonly pLower: number;
  readonly pUpper: number;
  /** The larger of the two. */
  readonly p: number;
  /** Interval at level 1 - 2 alpha: equivalence means that it lies inside the bounds. */
  readonly low: number;
  readonly high: number;
  readonly isEquivalent: boolean;
};

/** A correlation of n pairs and the size below which it would not matter. */
export type CorrelationEquivalenceInput = {
  readonly r: number;
  readonly n: number;
  readonly bound: number;
  readonly alpha?: number;
};

/**
 * Two one-sided tests that a correlation lies within -bound..bound, by Fisher's z.
 *
 * Sources: Goertzen and Cribbie (2010), Lakens et al. (2018). Equals R's
 * `TOSTER::z_cor_test(alternative = "equivalence")`. See docs/statistics.md#equivalence.
 *
 * @throws RangeError with under 4 pairs, |r| = 1, or a bound not between 0 and 1.
 */
export function equivalenceOfCorrelation(
  input: CorrelationEquivalenceInput,
): CorrelationEquivalence {
  const { r, n, bound, alpha = 0.05 } = input;
  requireFinite({ 'number of pairs': n });
  requireInput(Math.abs(r) <= 1, 'A correlation lies between -1 and 1.');
  requireInput(bound > 0 && bound < 1, 'The bound lies between 0 and 1.');
  if (n < 4) throw new UndefinedResult('too-few-rows', 'Fisher’s z needs 4 pairs.', { n });
  if (Math.abs(r) === 1) {
    throw new UndefinedResult('perfect-fit', 'A perfect correlation has no Fisher z.', { n });
  }
  const error = 1 / Math.sqrt(n - 3);
  const z = Math.atanh(r);
  const pLower = normalTail((z + Math.atanh(bound)) / error, 'upper');
  const pUpper = normalTail((z - Math.atanh(bound)) / error);
  const half = confidenceZ(1 - 2 * alpha) * error;
  const p = Math.max(pLower, pUpper);
  return {
    method: 'equivalence-correlation/1',
    pLower,
    pUpper,
    p,
    low: Math.tanh(z - half),
    high: Math.tanh(z + half),
    isEquivalent: p < alpha,
  };
}
