import { requireFinite } from '../failure/require-finite.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * Arithmetic mean, corrected by the mean of the residuals so that an offset of 1e9 costs no digits.
 *
 * Equals R's `mean`, which makes the same second pass.
 *
 * @throws RangeError if there is no value, or one is NaN or infinite.
 */
export function mean(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0) throw new UndefinedResult('too-few-rows', 'A mean needs at least one value.', { n });
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += values[i] ?? 0;
  if (!Number.isFinite(sum)) return meanOfLarge(values);
  const first = sum / n;
  let rest = 0;
  for (let i = 0; i < n; i += 1) rest += (values[i] ?? 0) - first;
  return first + rest / n;
}

/** The mean where the sum itself would overflow. */
function meanOfLarge(values: ArrayLike<number>): number {
  let result = 0;
  for (let i = 0; i < values.length; i += 1) result += (values[i] ?? 0) / values.length;
  requireFinite({ mean: result });
  return result;
}
