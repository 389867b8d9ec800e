import { mean } from './mean.ts';

/**
 * The values minus their mean.
 *
 * @throws RangeError if there is no value.
 */
export function centered(values: ArrayLike<number>): Float64Array {
  const middle = mean(values);
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) result[i] = (values[i] ?? 0) - middle;
  return result;
}
