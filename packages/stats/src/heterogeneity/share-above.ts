import { requireFinite } from '../failure/require-finite.ts';
import { normalTail } from '../distributions/normal-tail.ts';
import { requireInput } from '../failure/require-input.ts';

/**
 * Share of units whose true effect exceeds a threshold, if effects are normal: Phi((mean - threshold) / tau).
 *
 * With tau2 = 0 all units have the mean effect, so the share is 0 or 1. See docs/statistics.md#heterogeneity.
 *
 * @throws RangeError if tau2 is negative.
 */
export function shareAbove(mean: number, tau2: number, threshold: number): number {
  requireFinite({ mean, threshold, variance: tau2 });
  requireInput(tau2 >= 0, 'A variance is not negative.');
  if (tau2 === 0) return mean > threshold ? 1 : 0;
  return normalTail((mean - threshold) / Math.sqrt(tau2));
}
