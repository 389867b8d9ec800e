import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * Stops where sums of squares would under- or overflow: values all below 1e-70 or any above 1e70.
 *
 * @throws RangeError with reason "underflow".
 */
export function requireSquarable(values: Float64Array): void {
  let largest = 0;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, Math.abs(values[i] ?? 0));
  if (largest > 1e70 || (largest > 0 && largest < 1e-70)) {
    const message = 'The values are too small or too large to be squared; change their unit.';
    throw new UndefinedResult('underflow', message);
  }
}
