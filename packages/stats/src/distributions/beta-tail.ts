import { requireNumber } from '../failure/require-number.ts';
import betainc from '@stdlib/math-base-special-betainc';
import { requireInput } from '../failure/require-input.ts';
import type { Tail } from './normal-tail.ts';

/**
 * Beta tail probability at x in 0..1, for shapes a, b > 0 (regularised incomplete beta function).
 *
 * Equals R's `pbeta(x, a, b, lower.tail = )`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if a shape is not positive.
 */
export function betaTail(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  requireNumber(x);
  requireInput(
    Math.min(a, b) >= 1e-6 && Math.max(a, b) <= 1e12,
    'The shapes of a beta distribution lie between 1e-6 and 1e12.',
  );
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  if (x >= 1) return tail === 'lower' ? 1 : 0;
  const lower = betainc(x, a, b, true, false);
  if (tail === 'lower') return lower;
  return lower < 0.5 ? 1 - lower : betainc(x, a, b, true, true);
}
