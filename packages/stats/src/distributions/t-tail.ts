import { requireDegrees } from '../failure/require-degrees.ts';
import { requireNumber } from '../failure/require-number.ts';
import { fTail } from './f-tail.ts';
import type { Tail } from './normal-tail.ts';

/**
 * Student t tail probability at t with df degrees of freedom (fractions allowed).
 *
 * Equals R's `pt(t, df, lower.tail = )`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if df is not positive.
 */
export function tTail(t: number, df: number, tail: Tail = 'lower'): number {
  requireNumber(t);
  requireDegrees(df);
  const outer = t <= 0 === (tail === 'lower');
  if (outer) return 0.5 * fTail(t * t, 1, df, 'upper');
  return 0.5 + 0.5 * fTail(t * t, 1, df, 'lower');
}
