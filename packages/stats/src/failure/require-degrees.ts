import { requireInput } from './require-input.ts';

/**
 * Stops unless degrees of freedom are positive and of a size at which a tail can be computed: 1e-6 to 1e12.
 *
 * @throws RangeError if they are not.
 */
export function requireDegrees(df: number): void {
  requireInput(df > 0, 'Degrees of freedom must be positive.');
  requireInput(
    df >= 1e-6 && df <= 1e12,
    `Degrees of freedom lie between 1e-6 and 1e12, not ${df}.`,
  );
}
