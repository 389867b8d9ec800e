import { requireInput } from '../failure/require-input.ts';
import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Natural logarithm of the gamma function for x > 0. Equals R's `lgamma`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if x is not positive and finite.
 */
export function logGamma(x: number): number {
  requireInput(
    x >= 1e-300 && x <= 1e300,
    'The logarithm of gamma needs a number from 1e-300 to 1e300.',
  );
  return gammaln(x);
}
