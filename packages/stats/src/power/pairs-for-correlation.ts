import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { findRoot } from '../numeric/find-root.ts';
import { correlationPower } from './correlation-power.ts';

/**
 * Pairs needed to find a correlation of size r with the given power; round up.
 *
 * Equals R's `pwr::pwr.r.test(n = NULL)`. See docs/statistics.md#power.
 *
 * @throws RangeError if r is 0 or so small that ten million pairs are not enough, or power is not above alpha.
 */
export function pairsForCorrelation(r: number, power = 0.8, alpha = 0.05): number {
  requireInput(power > alpha && power < 1, 'Power lies between alpha and 1.');
  const gap = (n: number): number => correlationPower(n, r, alpha) - power;
  const low = 4 + 1e-9;
  if (gap(low) >= 0) return low;
  if (r === 0 || gap(1e7) < 0) {
    throw new UndefinedResult('condition-not-met', 'No realistic number of pairs is enough.');
  }
  return findRoot(gap, low, 1e7, 1e-12);
}
