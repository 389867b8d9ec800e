import { equivalenceOfCoefficient, planUnits } from '@throughline/stats';
import type { Effect, HypothesisResult } from '@throughline/types';
import { compareArms } from './arms.ts';
import { runChecks } from './checks/run-checks.ts';
import { correlateLevels, profileLags } from './correlations.ts';
import { labelDirection } from './direction.ts';
import type { Evidence } from './evidence.ts';
import { readEffect } from './ladder.ts';
import { measureOf, nameOf } from './measure.ts';
import { mediate } from './mediation.ts';
import { compareWithControl } from './negative-control.ts';
import { lagOf } from './paths-of.ts';
import { listReservations } from './reservations.ts';
import type { StudyContext } from './study-context.ts';
import { belowTheGate, decide, type Component } from './verdict.ts';

const noPart = { r: null, low: null, high: null, n: 0, reason: 'no-data' };

/**
 * Decides on a hypothesis and sets beside the verdict all that is shown with it.
 *
 * @param asked `adjustedP`: the p-value after correction over the family. `onCheck`: called before each check.
 */
export function finishHypothesis(
  context: StudyContext,
  evidence: Evidence,
  { adjustedP, onCheck }: { readonly adjustedP: number | null; readonly onCheck: () => void },
): HypothesisResult {
  const { input, panel } = context;
  const { registration } = input;
  const { hypothesis, measures, equations, rung, gate, components } = evidence;
  const settings = { smallestEffect: registration.smallestEffect, alpha: registration.alpha };
  const decision = gate.passed
    ? decide(
        components.map((one) => asComponent(one, evidence)),
        adjustedP,
        settings,
      )
    : belowTheGate(gate);
  const read = (name: string, equation: keyof NonNullable<typeof equations>): Effect | null => {
    const found = equations?.[equation] ?? null;
    return found === null || rung === null ? null : readEffect(found, name, rung);
  };
  const predictor = nameOf(hypothesis.predictor);
  const mediator = hypothesis.mediator === null ? null : nameOf(hypothesis.mediator);
  const forward = read(predictor, 'forward');
  const backward = read(hypothesis.outcome, 'backward');
  const first = read(predictor, 'mediator');
  const second = mediator === null ? null : read(mediator, 'forward');
  const negativeControl = studyControl(context, evidence, forward);
  const checks =
    measures === null || rung === null
      ? []
      : runChecks(context, evidence, { control: negativeControl, onCheck });
  const inside = evidence.paths.map(({ effect }) => effect);
  const isArmed = hypothesis.rule === 'effect' && decision.word === 'supported';
  const decisive = weakest(components);
  return {
    id: hypothesis.id,
    proposition: hypothesis.proposition,
    rule: hypothesis.rule,
    predictor,
    mediator,
    outcome: hypothesis.outcome,
    ...(hypothesis.lag === undefined ? {} : { lag: hypothesis.lag }),
    gate,
    components: [...components],
    primaryP: evidence.primaryP,
    adjustedP,
    verdict: {
      word: decision.word,
      reasons: [...decision.reasons],
      reservations:
        decision.word === 'supported' ? listReservations(context, evidence, checks) : [],
      direction: labelDirection(
        inside.length > 0 ? inside : [forward],
        backward,
        registration.alpha,
      ),
    },
    forward,
    backward,
    between: evidence.between?.effect ?? null,
    correlation:
      measures === null
        ? { within: noPart, withinTwoWay: noPart, between: noPart }
        : correlateLevels(panel, {
            x: measures.predictor,
            y: measures.outcome,
            lag: lagOf(hypothesis, registration),
          }),
    lags: measures === null ? [] : profileLags(panel, measures.predictor, measures.outcome),
    mediation:
      first === null || second === null
        ? null
        : mediate({ first, second, direct: forward }, settings),
    tails:
      isArmed && equations?.forward
        ? compareArms(panel, equations.forward, { ...settings, predictor })
        : null,
    negativeControl,
    equivalence:
      decisive === null || !(decisive.standardError > 0) ? null : testSmallness(decisive, settings),
    detectable: planFurther(context, evidence),
    checks,
  };
}

/** Whether the smallest effect can be rejected: the spread of both measures must be known inside units. */
function asComponent(effect: Effect, { paths }: Evidence): Component {
  const path = paths.find((one) => one.effect === effect);
  const isInside = effect.lag !== null;
  const isKnown =
    path !== undefined && path.equation.culture !== 'none' && path.equation.outcome !== 'none';
  return { ...effect, isComparable: !isInside || isKnown };
}

function studyControl(
  { panel, fit }: StudyContext,
  { hypothesis, equations, measures, rung }: Evidence,
  forward: Effect | null,
): HypothesisResult['negativeControl'] {
  if (hypothesis.negativeControl === null || !equations?.forward || measures === null) return null;
  const control = measureOf(panel, [hypothesis.negativeControl]);
  if (control === null || forward === null || rung === null) return null;
  const equation = fit({
    y: control,
    x: equations.forward.x,
    lag: equations.forward.lag,
    hasCr2: false,
  });
  const effect = equation === null ? null : readEffect(equation, measures.predictor.name, rung);
  return effect === null ? null : compareWithControl(forward, effect);
}

function weakest(components: readonly Effect[]): Effect | null {
  return components.reduce<Effect | null>(
    (least, one) => (least === null || one.high90 < least.high90 ? one : least),
    null,
  );
}

function testSmallness(
  effect: Effect,
  { smallestEffect, alpha }: { readonly smallestEffect: number; readonly alpha: number },
): HypothesisResult['equivalence'] {
  const { p, isEquivalent } = equivalenceOfCoefficient({
    ...effect,
    lowerBound: -smallestEffect,
    upperBound: smallestEffect,
    alpha,
  });
  return { p, isEquivalent };
}

/**
 * What could be found with what there is, and how much more of it would find the smallest effect. A part between units
 * that is wider than those inside them is not narrowed by waves.
 */
function planFurther(
  { input: { registration } }: StudyContext,
  { components, gate }: Evidence,
): HypothesisResult['detectable'] {
  const widest = components.toSorted((a, b) => b.standardError - a.standardError)[0];
  const sizes = components.filter(({ lag }) => lag !== null);
  const standardError = widest?.standardError ?? 0;
  if (sizes.length === 0 || !(standardError > 0) || !Number.isFinite(standardError)) return null;
  const periods = Math.min(...sizes.map((one) => one.periods));
  const plan = planUnits({
    standardError,
    units: Math.min(...sizes.map((one) => one.units)),
    smallestEffect: registration.smallestEffect,
    alpha: registration.alpha,
  });
  const missing = (rule: string): number => {
    const found = gate.missing.find((one) => one.rule === rule);
    return found === undefined ? 0 : found.need - found.have;
  };
  const morePeriods = Math.ceil(periods * plan.sampleMultiplier) - periods;
  return {
    effect: plan.minimumDetectableEffect,
    moreUnits: Math.max(plan.moreUnits, missing('units')),
    moreWaves:
      widest?.lag === null
        ? null
        : Math.max(0, morePeriods, missing('waves'), missing('estimation-periods')),
  };
}
