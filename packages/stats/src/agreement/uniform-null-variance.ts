import { requireInput } from '../failure/require-input.ts';

/**
 * Variance of answers given at random, all options being equally likely: (A^2 - 1) / 12 for A options.
 *
 * @throws RangeError with under 2 options.
 */
export function uniformNullVariance(options: number): number {
  requireInput(
    Number.isInteger(options) && options >= 2 && options <= 1e6,
    'A scale has at least two options.',
  );
  return (options * options - 1) / 12;
}
