import type { Effect, HypothesisResult } from '@throughline/types';

type Label = HypothesisResult['verdict']['direction'];

/** Which side moves first: both tests two-sided at alpha, and positive. Undetermined without a jackknife. */
export function labelDirection(
  forward: readonly (Effect | null)[],
  backward: Effect | null,
  alpha: number,
): Label {
  const isLeading = (effect: Effect | null): boolean =>
    effect !== null && effect.p < alpha && effect.estimate > 0;
  const all = [...forward, backward];
  if (all.some((effect) => effect === null || effect.estimator === 'fe')) return 'undetermined';
  const isForward = forward.every(isLeading);
  if (isForward) return isLeading(backward) ? 'reciprocal' : 'forward';
  return isLeading(backward) ? 'reverse' : 'none';
}
