import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * Sample quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
 *
 * @param sorted values in rising order.
 * @param probability between 0 and 1. Equals R's `quantile(type = 7)`.
 * @throws RangeError if there is no value, one is NaN or the probability is outside 0..1.
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  requireInput(probability >= 0 && probability <= 1, 'A probability must lie between 0 and 1.');
  const n = sorted.length;
  if (n === 0) throw new UndefinedResult('too-few-rows', 'A quantile needs one value.', { n });
  const position = probability * (n - 1);
  const below = Math.floor(position + 4 * Number.EPSILON);
  const share = Math.abs(position - below) < 1e-12 ? 0 : position - below;
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, n - 1)] ?? low;
  const value = share === 0 || high === low ? low : (1 - share) * low + share * high;
  requireFinite({ quantile: value });
  return value;
}
