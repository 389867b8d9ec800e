import { requireInput } from './require-input.ts';

/**
 * Stops with an "invalid-input" RangeError if a point of a distribution is NaN; infinite ones have a tail.
 *
 * @throws RangeError if the value is NaN.
 */
export function requireNumber(value: number): void {
  requireInput(!Number.isNaN(value), 'A distribution has no tail at NaN.');
}
