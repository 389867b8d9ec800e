import { requireInput } from '../failure/require-input.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * Half-width of a t interval in standard errors at the given level and degrees of freedom.
 *
 * @throws RangeError if the level is not between 0 and 1 or df is not positive.
 */
export function confidenceT(level: number, df: number): number {
  requireInput(level > 0 && level < 1, 'A confidence level must lie between 0 and 1.');
  return tQuantile((1 - level) / 2, df, 'upper');
}
