import { requireDegrees } from '../failure/require-degrees.ts';
import { requireInput } from '../failure/require-input.ts';
import { logFQuantile } from './f-quantile.ts';
import type { Tail } from './normal-tail.ts';

/**
 * Student t quantile: the t with tail probability p at df degrees of freedom (fractions allowed).
 *
 * Solved as the square root of an F(1, df) quantile: of the outer probability 2p in the tails, of the central
 * probability 1 - 2p near the middle, where the tail is flat. Equals R's `qt`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if p is outside 0..1 or df is not positive.
 */
export function tQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  requireInput(p >= 0 && p <= 1, 'A probability must lie between 0 and 1.');
  requireDegrees(df);
  if (p === 0.5) return 0;
  const sign = p < 0.5 === (tail === 'lower') ? -1 : 1;
  const outer = Math.min(p, 1 - p);
  const logSquare =
    outer < 0.25
      ? logFQuantile(2 * outer, 1, df, 'upper')
      : logFQuantile(1 - 2 * outer, 1, df, 'lower');
  return sign * Math.exp(0.5 * logSquare);
}
