import type { RegisteredHypothesis, Registration } from '@throughline/types';
import type { Equation, FitEquation } from './equation.ts';
import { type Measure, measureOf } from './measure.ts';
import type { StudyPanel } from './study-panel.ts';

/** The measures of a hypothesis; null where the panel lacks one. */
export interface HypothesisMeasures {
  readonly predictor: Measure;
  readonly mediator: Measure | null;
  readonly outcome: Measure;
  readonly others: readonly Measure[];
}

/** The equations of a hypothesis; null where the panel does not allow one. */
export interface HypothesisEquations {
  /** The outcome on the predictor, the mediator and everything held constant. */
  readonly forward: Equation | null;
  /** The predictor on what the outcome was: customers first. */
  readonly backward: Equation | null;
  /** The mediator on what the predictor was; null without a mediator. */
  readonly mediator: Equation | null;
}

/** @returns the measures, or the names of those that the panel lacks. */
export function measuresOfHypothesis(
  panel: StudyPanel,
  hypothesis: RegisteredHypothesis,
  controls: readonly string[],
): HypothesisMeasures | { readonly missing: readonly string[] } {
  const lists = [
    hypothesis.predictor,
    ...(hypothesis.mediator === null ? [] : [hypothesis.mediator]),
    ...hypothesis.adjustments,
    ...controls.map((control) => [control]),
    [hypothesis.outcome],
  ];
  const missing = lists.flat().filter((name) => !panel.series.has(name));
  const predictor = measureOf(panel, hypothesis.predictor);
  const outcome = measureOf(panel, [hypothesis.outcome], hypothesis.lowerIsBetter);
  if (missing.length > 0 || predictor === null || outcome === null) {
    return { missing: [...new Set(missing)] };
  }
  const others = [...hypothesis.adjustments, ...controls.map((control) => [control])];
  return {
    predictor,
    mediator: hypothesis.mediator === null ? null : measureOf(panel, hypothesis.mediator),
    outcome,
    others: others.map((names) => measureOf(panel, names)).filter((one) => one !== null),
  };
}

/** Periods from the predictor of a hypothesis to its outcome. */
export function lagOf(
  { lag }: Pick<RegisteredHypothesis, 'lag'>,
  registration: Pick<Registration, 'lag'>,
): number {
  return lag ?? registration.lag;
}

/** Where nothing is fitted. */
export const noEquations: HypothesisEquations = { forward: null, backward: null, mediator: null };

/** How many equations `equationsOfHypothesis` fits. */
export function countEquations({ mediator }: HypothesisMeasures): number {
  return mediator === null ? 2 : 3;
}

/** Fits the equations that a hypothesis needs, each with everything else held constant. */
export function equationsOfHypothesis(
  fit: FitEquation,
  { predictor, mediator, outcome, others }: HypothesisMeasures,
  lag: number,
): HypothesisEquations {
  const held = [...(mediator === null ? [] : [mediator]), ...others];
  return {
    forward: fit({ y: outcome, x: inOrder([predictor, ...held]), lag }),
    backward: fit({ y: predictor, x: inOrder([outcome, ...held]), lag, hasCr2: false }),
    mediator:
      mediator === null
        ? null
        : fit({ y: mediator, x: inOrder([predictor, outcome, ...others]), lag }),
  };
}

/** One order for one set of regressors, so that hypotheses that share an equation share its digits. */
function inOrder(measures: readonly Measure[]): Measure[] {
  return measures.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
