import { normalTail } from '../distributions/normal-tail.ts';
import { tQuantile } from '../distributions/t-quantile.ts';
import { requireInput } from '../failure/require-input.ts';

/**
 * Power of the two-sided test of a correlation: chance to find r significant with n pairs (n may be a fraction).
 *
 * Fisher's z with the bias term r / (2 (n - 1)) and the critical r of the t test. Equals R's `pwr::pwr.r.test`.
 * See docs/statistics.md#power.
 *
 * @throws RangeError if n < 4, |r| >= 1 or alpha is not between 0 and 1.
 */
export function correlationPower(n: number, r: number, alpha = 0.05): number {
  requireInput(n >= 4 && n < Infinity, 'Power of a correlation needs 4 pairs.');
  requireInput(Math.abs(r) < 1, 'The correlation must lie between -1 and 1.');
  requireInput(alpha > 0 && alpha < 1, 'Alpha lies between 0 and 1.');
  const t = tQuantile(alpha / 2, n - 2, 'upper');
  const critical = Math.atanh(t / Math.sqrt(t * t + n - 2));
  const size = Math.abs(r);
  const expected = Math.atanh(size) + size / (2 * (n - 1));
  const root = Math.sqrt(n - 3);
  return normalTail((expected - critical) * root) + normalTail((-expected - critical) * root);
}
