import { requireDegrees } from '../failure/require-degrees.ts';
import { requireNumber } from '../failure/require-number.ts';
import { logBetaTail } from './beta-tail-log-odds.ts';
import type { Tail } from './normal-tail.ts';

/**
 * F tail probability at f with df1 and df2 degrees of freedom (fractions allowed).
 *
 * Equals R's `pf(f, df1, df2, lower.tail = )`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if the degrees of freedom are not positive.
 */
export function fTail(f: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  requireNumber(f);
  requireDegrees(df1);
  requireDegrees(df2);
  if (f <= 0) return tail === 'lower' ? 0 : 1;
  if (f === Infinity) return tail === 'lower' ? 1 : 0;
  return Math.exp(logBetaTail(Math.log(f) + Math.log(df1 / df2), df1 / 2, df2 / 2, tail));
}
