import { requireInput } from '../failure/require-input.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Half-width of a normal interval in standard errors: 1.96 at level 0.95.
 *
 * @throws RangeError if the level is not between 0 and 1.
 */
export function confidenceZ(level: number): number {
  requireInput(level > 0 && level < 1, 'A confidence level must lie between 0 and 1.');
  return normalQuantile((1 - level) / 2, 'upper');
}
