import { finiteResult } from '../failure/finite-result.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { noncentralTTail } from '../distributions/noncentral-t-tail.ts';
import { tQuantile } from '../distributions/t-quantile.ts';
import { requireInput } from '../failure/require-input.ts';

/** An effect, the standard error it would be estimated with, and the degrees of freedom of its test. */
export type PlannedTest = {
  readonly effect: number;
  readonly standardError: number;
  readonly df: number;
  readonly alpha?: number;
};

/**
 * Power of the two-sided t test of a coefficient, by the noncentral t distribution.
 *
 * Equals R's `pt(q, df, ncp, lower = FALSE) + pt(-q, df, ncp)`. See docs/statistics.md#power.
 *
 * @throws RangeError if the standard error or the df is not positive.
 */
export function coefficientPower({ effect, standardError, df, alpha = 0.05 }: PlannedTest): number {
  requireFinite({ effect, 'standard error': standardError });
  requireInput(standardError > 0, 'A standard error must be positive.');
  requireInput(alpha > 0 && alpha < 1, 'Alpha lies between 0 and 1.');
  const ncp = Math.abs(effect) / standardError;
  const critical = tQuantile(alpha / 2, df, 'upper');
  return finiteResult(
    noncentralTTail(critical, df, ncp, 'upper') + noncentralTTail(-critical, df, ncp, 'lower'),
  );
}
