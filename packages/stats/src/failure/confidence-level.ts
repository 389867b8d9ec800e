import { requireInput } from './require-input.ts';

/**
 * The level asked for, or 0.95.
 *
 * @throws RangeError if it is not between 0 and 1.
 */
export function confidenceLevel(level: number | undefined): number {
  const value = level ?? 0.95;
  requireInput(value > 0 && value < 1, 'A confidence level must lie between 0 and 1.');
  return value;
}
