import type {
  Effect,
  HypothesisResult,
  RegisteredHypothesis,
  StudyResult,
} from '@throughline/types';
import { judgeAggregation } from './aggregation.ts';
import { betweenUnits, coverUnits, type BetweenUnits } from './between-units.ts';
import type { Equation } from './equation.ts';
import { countTogether, gateWithoutData, passGate } from './gate.ts';
import { type Rung, readEffect } from './ladder.ts';
import { movingOf } from './moves.ts';
import type { HypothesisEquations, HypothesisMeasures } from './paths-of.ts';
import type { StudyContext } from './study-context.ts';

type Aggregation = StudyResult['aggregation'][number];

/** An effect inside units with the equation it was read from. */
export interface Path {
  readonly effect: Effect;
  readonly equation: Equation;
}

/** What speaks for and against a hypothesis, before the family is looked at. */
export interface Evidence {
  readonly hypothesis: RegisteredHypothesis;
  readonly measures: HypothesisMeasures | null;
  readonly equations: HypothesisEquations | null;
  readonly rung: Rung | null;
  readonly gate: HypothesisResult['gate'];
  /** The paths that must all hold inside units, in order. */
  readonly paths: readonly Path[];
  readonly between: BetweenUnits | null;
  /** Everything that must hold; empty where a part cannot be estimated. */
  readonly components: readonly Effect[];
  readonly primaryP: number | null;
  readonly aggregation: readonly (Aggregation | null)[];
}

/** The evidence of a hypothesis of which a measure is not there at all. */
export function withoutEvidence(
  hypothesis: RegisteredHypothesis,
  controls: readonly string[],
  missing: readonly string[],
): Evidence {
  const needed = new Set([
    ...hypothesis.predictor,
    ...(hypothesis.mediator ?? []),
    ...hypothesis.adjustments.flat(),
    ...controls,
    hypothesis.outcome,
  ]);
  return {
    hypothesis,
    measures: null,
    equations: null,
    rung: null,
    gate: gateWithoutData(needed, missing),
    paths: [],
    between: null,
    components: [],
    primaryP: null,
    aggregation: [],
  };
}

/** Reads the components of a hypothesis on the chosen rung and sees whether they may decide. */
export function gatherEvidence(
  context: StudyContext,
  hypothesis: RegisteredHypothesis,
  fitted: { readonly measures: HypothesisMeasures; readonly equations: HypothesisEquations },
  rung: Rung | null,
): Evidence {
  const { panel, input, errors } = context;
  const { measures, equations } = fitted;
  const { predictor, mediator, outcome } = measures;
  const tested = testedEquations(hypothesis, equations);
  const wanted =
    hypothesis.rule === 'chain' && mediator !== null
      ? [
          { equation: equations.mediator, from: predictor.name },
          { equation: equations.forward, from: mediator.name },
        ]
      : [{ equation: equations.forward, from: predictor.name }];
  const paths = wanted.map(({ equation, from }) => {
    const effect = equation === null || rung === null ? null : readEffect(equation, from, rung);
    return effect === null || equation === null ? null : { effect, equation };
  });
  const sides = { x: predictor, y: outcome };
  const covariates = {
    names: input.registration.unitCovariates,
    of: input.covariates ?? new Map(),
  };
  const between = betweenUnits(panel, sides, covariates);
  const known = paths.filter((path) => path !== null);
  const needsBetween = hypothesis.rule === 'both-levels';
  const isComplete = known.length === paths.length && (!needsBetween || between !== null);
  const components = isComplete
    ? [
        ...known.map(({ effect }) => effect),
        ...(needsBetween && between !== null ? [between.effect] : []),
      ]
    : [];
  const constructs = [...hypothesis.predictor, ...(hypothesis.mediator ?? [])];
  const aggregation = constructs.map((name) => {
    const series = panel.series.get(name);
    return series === undefined
      ? null
      : judgeAggregation(series, errors, input.agreement?.get(name) ?? null);
  });
  return {
    hypothesis,
    measures,
    equations,
    rung,
    gate: passGate(input.registration, tested, {
      waves: countTogether(panel, [predictor, outcome]).waves,
      panel,
      moves: context.moves,
      moving: movingOf(measures),
      held: measures.others,
      between: needsBetween
        ? { ...coverUnits(panel, sides, covariates), properties: covariates.names }
        : null,
      aggregation,
    }),
    paths: known,
    between,
    components,
    primaryP: components.length > 0 ? Math.max(...components.map(({ p }) => p)) : null,
    aggregation,
  };
}

/** The equations that carry a test of this hypothesis: they share one estimator, the outcome's own first. */
export function testedEquations(
  { rule }: RegisteredHypothesis,
  { forward, backward, mediator }: HypothesisEquations,
): readonly (Equation | null)[] {
  return rule === 'chain' ? [forward, mediator] : [forward, backward];
}
