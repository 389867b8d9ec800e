import { requireDegrees } from '../failure/require-degrees.ts';
import { requireInput } from '../failure/require-input.ts';
import { chiSquaredTail } from './chi-squared-tail.ts';
import { logChiSquaredTail } from './log-chi-squared-tail.ts';
import type { Tail } from './normal-tail.ts';
import { solveLogTail } from './solve-log-tail.ts';

/**
 * Chi-squared quantile: the x with tail probability p at df degrees of freedom.
 *
 * Relative accuracy about 1e-12 for p down to 1e-300. Equals R's `qchisq`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if p is outside 0..1 or df is not positive.
 */
export function chiSquaredQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  requireInput(p >= 0 && p <= 1, 'A probability must lie between 0 and 1.');
  requireDegrees(df);
  if (p === 0 || p === 1) return (p === 0) === (tail === 'lower') ? 0 : Infinity;
  const logTail = (logX: number, side: Tail): number => {
    const probability = logX > -600 ? chiSquaredTail(Math.exp(logX), df, side) : 0;
    return probability > 1e-200 ? Math.log(probability) : logChiSquaredTail(logX, df, side);
  };
  return Math.exp(solveLogTail(logTail, p, tail));
}
