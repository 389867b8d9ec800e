import { confidenceZ, equivalenceOfCoefficient } from '@throughline/stats';
import type { Effect, HypothesisResult } from '@throughline/types';

type Mediation = NonNullable<HypothesisResult['mediation']>;

/**
 * How much of an effect goes through the mediator: predictor to mediator, one period later mediator to outcome.
 *
 * The joint test decides (the larger of the two p-values); Sobel's interval is shown. What does not go through is
 * "full" if it is equivalent to nothing within the smallest effect. See docs/statistics.md#mediation.
 */
export function mediate(
  paths: { readonly first: Effect; readonly second: Effect; readonly direct: Effect | null },
  { smallestEffect, alpha }: { readonly smallestEffect: number; readonly alpha: number },
): Mediation {
  const { first, second, direct } = paths;
  const indirect = first.estimate * second.estimate;
  const error = Math.hypot(
    first.estimate * second.standardError,
    second.estimate * first.standardError,
  );
  const half = confidenceZ(0.95) * error;
  const jointP = Math.max(first.p, second.p);
  const isCarried = jointP < alpha && first.estimate > 0 && second.estimate > 0;
  return {
    first,
    second,
    indirect,
    low: indirect - half,
    high: indirect + half,
    jointP,
    direct,
    kind: isCarried ? kindOf(direct, smallestEffect, alpha) : 'none',
  };
}

function kindOf(direct: Effect | null, smallestEffect: number, alpha: number): Mediation['kind'] {
  if (direct === null) return 'unresolved';
  const { isEquivalent } = equivalenceOfCoefficient({
    ...direct,
    lowerBound: -smallestEffect,
    upperBound: smallestEffect,
    alpha,
  });
  if (isEquivalent) return 'full';
  return direct.p < alpha && direct.estimate > 0 ? 'partial' : 'unresolved';
}
