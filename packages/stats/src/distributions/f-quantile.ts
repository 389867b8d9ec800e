import { requireDegrees } from '../failure/require-degrees.ts';
import { requireInput } from '../failure/require-input.ts';
import { logBetaTail } from './beta-tail-log-odds.ts';
import type { Tail } from './normal-tail.ts';
import { solveLogTail } from './solve-log-tail.ts';

/**
 * F quantile: the f with tail probability p at df1 and df2 degrees of freedom; 0 or infinity where p is 0 or 1.
 *
 * Relative accuracy about 1e-12 for p down to 1e-300. Quantiles so small that 1 + f df1/df2 rounds to 1 are 0, as
 * in R's `qf`, which this equals wherever R is accurate. See docs/statistics.md#distributions.
 *
 * @throws RangeError if p is outside 0..1 or the degrees of freedom are not positive.
 */
export function fQuantile(p: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  const f = Math.exp(logFQuantile(p, df1, df2, tail));
  return (f * df1) / df2 <= 2 ** -54 ? 0 : f;
}

/** Log of {@link fQuantile}: finite where the quantile itself would overflow. */
export function logFQuantile(p: number, df1: number, df2: number, tail: Tail): number {
  requireInput(p >= 0 && p <= 1, 'A probability must lie between 0 and 1.');
  requireDegrees(df1);
  requireDegrees(df2);
  if (p === 0 || p === 1) return (p === 0) === (tail === 'lower') ? -Infinity : Infinity;
  const shift = Math.log(df1 / df2);
  return solveLogTail((logF, side) => logBetaTail(logF + shift, df1 / 2, df2 / 2, side), p, tail);
}
