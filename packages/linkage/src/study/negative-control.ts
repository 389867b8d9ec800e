import { normalTail } from '@throughline/stats';
import type { Effect, HypothesisResult } from '@throughline/types';

/**
 * Sets the effect on the outcome against the effect on one that the predictor cannot move. The two are taken as
 * independent, which makes the test the harder to pass when their errors rise together.
 *
 * @returns the one-sided p that the outcome's effect is the larger.
 */
export function compareWithControl(
  effect: Effect,
  control: Effect,
): NonNullable<HypothesisResult['negativeControl']> {
  const error = Math.hypot(effect.standardError, control.standardError);
  const z = (effect.estimate - control.estimate) / error;
  return { outcome: control.to, effect: control, differenceP: normalTail(z, 'upper') };
}
