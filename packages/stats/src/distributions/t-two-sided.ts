import { tTail } from './t-tail.ts';

/**
 * Two-sided p-value of a t statistic: P(|T| >= |t|). Equals R's `2 * pt(-abs(t), df)`.
 *
 * @throws RangeError if df is not positive.
 */
export function tTwoSided(t: number, df: number): number {
  return 2 * tTail(-Math.abs(t), df);
}
