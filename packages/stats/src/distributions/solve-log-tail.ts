import { findRoot } from '../numeric/find-root.ts';
import type { Tail } from './normal-tail.ts';

/**
 * Log of the quantile of a distribution on the positive half line, from the logs of its two tails.
 *
 * Works in log x and log p, on whichever tail is smaller, so that p = 1e-300 keeps its relative accuracy.
 *
 * @param logTail log tail probability at x = exp(logX).
 */
export function solveLogTail(
  logTail: (logX: number, tail: Tail) => number,
  p: number,
  tail: Tail,
): number {
  const side: Tail = p <= 0.5 ? tail : tail === 'lower' ? 'upper' : 'lower';
  const target = Math.log(Math.min(p, 1 - p));
  const gap = (logX: number): number => {
    const value = logTail(logX, side) - target;
    const signed = side === 'lower' ? value : -value;
    return Number.isNaN(signed) ? 0 : Math.max(-1e300, Math.min(1e300, signed));
  };
  let low = -1;
  let high = 1;
  while (gap(low) > 0) low *= 2;
  while (gap(high) < 0) high *= 2;
  return findRoot(gap, low, high);
}
