import { requireNumber } from '../failure/require-number.ts';
import erfc from '@stdlib/math-base-special-erfc';

/** Which side of a distribution a probability counts. */
export type Tail = 'lower' | 'upper';

/**
 * Normal tail probability P(Z <= z) or P(Z > z), accurate relative to its size down to 1e-300.
 *
 * Equals R's `pnorm(z, lower.tail = )`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if z is NaN.
 */
export function normalTail(z: number, tail: Tail = 'lower'): number {
  requireNumber(z);
  return 0.5 * erfc((tail === 'lower' ? -z : z) / Math.SQRT2);
}
