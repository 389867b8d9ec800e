import { finiteResult } from '../failure/finite-result.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { requireInput } from '../failure/require-input.ts';

/** What an observed precision allows to detect, and how many units would be enough. */
export type UnitPlan = {
  readonly method: 'unit-plan/1';
  readonly minimumDetectableEffect: number;
  /** How many times the present units would be needed. */
  readonly sampleMultiplier: number;
  readonly unitsNeeded: number;
  readonly moreUnits: number;
};

/** The precision reached so far and the smallest effect of interest. */
export type UnitPlanInput = {
  readonly standardError: number;
  readonly units: number;
  readonly smallestEffect: number;
  readonly power?: number;
  readonly alpha?: number;
};

/**
 * Planning from an observed standard error: the minimum detectable effect is SE (z(alpha/2) + z(power)), and units
 * are needed in proportion to its square over that of the smallest effect of interest.
 *
 * Shown next to every "inconclusive". See docs/statistics.md#power.
 *
 * @throws RangeError if the standard error, the units or the smallest effect is not positive.
 */
export function planUnits(input: UnitPlanInput): UnitPlan {
  const { standardError, units, smallestEffect, power = 0.8, alpha = 0.05 } = input;
  requireFinite({ 'standard error': standardError, units, 'smallest effect': smallestEffect });
  requireInput(standardError > 0, 'A standard error must be positive.');
  requireInput(units > 0 && smallestEffect > 0, 'Units and smallest effect must be positive.');
  requireInput(power > 0 && power < 1, 'Power lies between 0 and 1.');
  const width = normalQuantile(alpha / 2, 'upper') + normalQuantile(power);
  const sampleMultiplier = ((standardError * width) / smallestEffect) ** 2;
  const unitsNeeded = Math.ceil(units * sampleMultiplier);
  return finiteResult({
    method: 'unit-plan/1',
    minimumDetectableEffect: standardError * width,
    sampleMultiplier,
    unitsNeeded,
    moreUnits: Math.max(0, unitsNeeded - units),
  });
}
