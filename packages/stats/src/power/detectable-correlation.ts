import { requireInput } from '../failure/require-input.ts';
import { findRoot } from '../numeric/find-root.ts';
import { correlationPower } from './correlation-power.ts';

/**
 * Smallest correlation that n pairs find significant with the given power.
 *
 * Equals R's `pwr::pwr.r.test(r = NULL)`. See docs/statistics.md#power.
 *
 * @throws RangeError if n < 4 or power is not between alpha and 1.
 */
export function detectableCorrelation(n: number, power = 0.8, alpha = 0.05): number {
  requireInput(power > alpha && power < 1, 'Power lies between alpha and 1.');
  return findRoot((r) => correlationPower(n, r, alpha) - power, 1e-9, 1 - 1e-9);
}
