import { UndefinedResult } from '../failure/undefined-result.ts';
import { centered } from './centered.ts';
import { isConstant } from './is-constant.ts';
import { norm } from './norm.ts';

/**
 * Sample standard deviation (divisor n - 1), 0 for a constant. Scaled inside, so that neither 1e-200 nor 1e200
 * under- or overflows. Equals R's `sd`.
 *
 * @throws RangeError with fewer than 2 values.
 */
export function standardDeviation(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) {
    throw new UndefinedResult('too-few-rows', 'A standard deviation needs two values.', { n });
  }
  if (isConstant(values)) return 0;
  const spread = norm(centered(values)) / Math.sqrt(n - 1);
  if (Number.isFinite(spread)) return spread;
  throw new UndefinedResult('overflow', 'The values are too far apart.', { n });
}
