import type { Effect, HypothesisResult, Reason, VerdictWord } from '@throughline/types';

/** What decides between the four words. */
export interface Decision {
  readonly word: VerdictWord;
  readonly reasons: readonly Reason[];
}

/** The part of a component that the rule looks at. */
export type Component = Pick<Effect, 'from' | 'to' | 'estimate' | 'high90' | 'high' | 'p'> & {
  readonly estimator: Effect['estimator'];
  readonly uncorrected: Effect['uncorrected'];
  /** Whether the spread of the two measures is known well enough to say how small an effect is. */
  readonly isComparable: boolean;
};

/** Rule 1: below the gate it is always "cannot tell yet". */
export function belowTheGate(gate: HypothesisResult['gate']): Decision {
  const reasons = gate.missing.map(({ rule, have, need, about }): Reason => ({
    rule: rule === 'aggregation' ? 'aggregation-not-justified' : rule,
    about: about?.join(', ') ?? null,
    values: { have, need },
  }));
  return { word: 'cannot_tell', reasons };
}

/**
 * Rules 2 to 4, for a hypothesis that passed its gate.
 *
 * "Not supported": an effect as large as the smallest one that matters is rejected at 5 % for any component (its 90 %
 * interval ends below it). Else "supported": the adjusted p is below alpha and every component is positive, with and
 * without correction for measurement error. Else inconclusive: "leaning" if every estimate is at least the smallest
 * effect, "cannot tell yet" if not. See docs/statistics.md#verdict.
 */
export function decide(
  components: readonly Component[],
  adjustedP: number | null,
  { smallestEffect, alpha }: { readonly smallestEffect: number; readonly alpha: number },
): Decision {
  if (components.length === 0 || adjustedP === null) {
    return { word: 'cannot_tell', reasons: [{ rule: 'not-estimable', about: null, values: {} }] };
  }
  const tooSmall = components.filter(({ high90 }) => high90 < smallestEffect);
  const comparable = tooSmall.filter(({ isComparable }) => isComparable);
  if (comparable.length > 0) {
    return {
      word: 'not_supported',
      reasons: comparable.map((one) => sayTooSmall(one, smallestEffect)),
    };
  }
  if (tooSmall.length > 0) {
    const reasons = tooSmall.map((one) => reason('reliability-unknown', one, { smallestEffect }));
    return { word: 'cannot_tell', reasons };
  }
  const areAllPositive = components.every(isPositive);
  const areAllLed = components.every(({ estimator }) => estimator !== 'fe');
  if (adjustedP < alpha && areAllPositive && areAllLed) {
    const reasons = components.map((one) =>
      reason('significant-and-positive', one, { estimate: one.estimate, p: one.p, adjustedP }),
    );
    return { word: 'supported', reasons };
  }
  return {
    word: components.every(({ estimate }) => estimate >= smallestEffect)
      ? 'leaning'
      : 'cannot_tell',
    reasons: components.flatMap((one) => whyOpen(one, { adjustedP, smallestEffect, alpha })),
  };
}

function isPositive({ estimate, uncorrected }: Component): boolean {
  return estimate > 0 && (uncorrected === null || uncorrected.estimate > 0);
}

function sayTooSmall(one: Component, smallestEffect: number): Reason {
  const isOpposite = one.high < 0;
  return reason(isOpposite ? 'effect-opposite' : 'effect-too-small', one, {
    estimate: one.estimate,
    high90: one.high90,
    smallestEffect,
  });
}

function whyOpen(
  one: Component,
  limits: { readonly adjustedP: number; readonly smallestEffect: number; readonly alpha: number },
): Reason[] {
  const reasons: Reason[] = [];
  if (!isPositive(one) && one.estimate > 0) {
    const plain = one.uncorrected?.estimate ?? null;
    reasons.push(reason('sign-differs', one, { estimate: one.estimate, uncorrected: plain }));
  }
  if (one.p >= limits.alpha || limits.adjustedP >= limits.alpha) {
    reasons.push(reason('not-significant', one, { p: one.p, adjustedP: limits.adjustedP }));
  }
  if (one.estimate < limits.smallestEffect) {
    const { smallestEffect } = limits;
    reasons.push(reason('effect-below-smallest', one, { estimate: one.estimate, smallestEffect }));
  }
  if (one.estimator === 'fe') reasons.push(reason('estimation-periods', one, {}));
  return reasons;
}

function reason(
  rule: Reason['rule'],
  { from, to }: Pick<Component, 'from' | 'to'>,
  values: Reason['values'],
): Reason {
  return { rule, about: `${from} -> ${to}`, values };
}
