import { requireInput } from '../failure/require-input.ts';
import type { DynamicModel } from './dynamic-model.ts';

/** An estimator of a dynamic model, by its place in the result. */
export type EstimatorName = 'correctedJackknife' | 'jackknife' | 'fixedEffects';

/** Estimation periods and share of signal that the corrected jackknife needs; periods that the plain one needs. */
const LADDER = { corrected: 10, signal: 0.25, jackknife: 6 } as const;

/**
 * The estimator a run decides by, one for all its equations, chosen from what the panel allows before any result is
 * looked at: errors in variables with half-panel jackknife from 10 estimation periods on, if in both halves of every
 * equation at least a quarter of the weakest direction is signal; else the jackknife alone from 6 periods on; else plain
 * fixed effects, which leave the direction undetermined.
 *
 * See docs/statistics.md#primary-estimator.
 *
 * @throws RangeError without a model.
 */
export function chooseEstimator(models: readonly DynamicModel[]): EstimatorName {
  requireInput(models.length > 0, 'An estimator is chosen for at least one equation.');
  const periods = Math.min(...models.map((model) => model.periods));
  const holds = models.every(
    ({ smallestEigenvalueOfHalves, correctedJackknife }) =>
      (smallestEigenvalueOfHalves ?? 0) >= LADDER.signal && correctedJackknife.reason === null,
  );
  if (periods >= LADDER.corrected && holds) return 'correctedJackknife';
  const hasJackknife = models.every(({ jackknife }) => jackknife.reason === null);
  return periods >= LADDER.jackknife && hasJackknife ? 'jackknife' : 'fixedEffects';
}
