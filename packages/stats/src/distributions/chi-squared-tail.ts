import { requireDegrees } from '../failure/require-degrees.ts';
import { requireNumber } from '../failure/require-number.ts';
import gammainc from '@stdlib/math-base-special-gammainc';
import { logChiSquaredTail } from './log-chi-squared-tail.ts';
import type { Tail } from './normal-tail.ts';

/** Below this the library function loses digits to underflow of its factors. */
const DEEP = 1e-200;

/**
 * Chi-squared tail probability at x >= 0 with df degrees of freedom.
 *
 * Equals R's `pchisq(x, df, lower.tail = )`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if df is not positive.
 */
export function chiSquaredTail(x: number, df: number, tail: Tail = 'lower'): number {
  requireNumber(x);
  requireDegrees(df);
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  if (x === Infinity) return tail === 'lower' ? 1 : 0;
  const probability = gammainc(x / 2, df / 2, true, tail === 'upper');
  return probability > DEEP ? probability : Math.exp(logChiSquaredTail(Math.log(x), df, tail));
}
