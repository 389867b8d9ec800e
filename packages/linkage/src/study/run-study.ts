import { adjustPValues } from '@throughline/stats';
import type { RegisteredHypothesis, StudyResult } from '@throughline/types';
import { countChecks } from './checks/run-checks.ts';
import type { FitEquation } from './equation.ts';
import { type Evidence, gatherEvidence, testedEquations, withoutEvidence } from './evidence.ts';
import { finishHypothesis } from './finish-hypothesis.ts';
import { chooseRung, type Rung } from './ladder.ts';
import { type Moves, movingOf } from './moves.ts';
import {
  countEquations,
  equationsOfHypothesis,
  type HypothesisMeasures,
  lagOf,
  measuresOfHypothesis,
  noEquations,
} from './paths-of.ts';
import { startStage } from './progress.ts';
import { type StudyContext, prepareStudy } from './study-context.ts';
import type { StudyInput } from './study-input.ts';

/**
 * Runs a registered study over a panel.
 *
 * Order of work: one calendar, one panel; all equations fitted; for each outcome (and lag) the estimator chosen by the
 * ladder before a result is looked at; the gate; components and their p-values; Holm over a confirmatory family
 * and its looks in the quarter, Benjamini-Hochberg over exploratory questions; verdicts; then everything shown beside them.
 * Pure: the same input gives the same result. See docs/statistics.md#study.
 *
 * @throws RangeError where a value is not finite, a period is none, or a unit, period and measure come twice.
 */
export function runStudy(input: StudyInput): StudyResult {
  const context = prepareStudy(input);
  const { registration } = input;
  const steps = registration.hypotheses.length + 1;
  const { evidence, rungs } = gatherAll(context);
  const pValues = evidence.map(({ gate, primaryP }) => (gate.passed ? primaryP : null));
  const isConfirmatory = registration.kind === 'confirmatory';
  const earlierLooks = isConfirmatory ? (input.earlierLooks ?? []) : [];
  const all = [...pValues, ...earlierLooks.flatMap((look) => Object.values(look))];
  const adjusted = adjustPValues(all, isConfirmatory ? 'holm' : 'bh');
  const hypotheses = evidence.map((one, i) => {
    const stage = startStage(input.onProgress, {
      stage: 'checks',
      total: countChecks(one),
      from: (i + 1) / steps,
      to: (i + 2) / steps,
    })(one.hypothesis);
    const result = finishHypothesis(context, one, {
      adjustedP: adjusted[i] ?? null,
      onCheck: stage.next,
    });
    stage.end();
    return result;
  });
  const aggregation = new Map(
    evidence.flatMap((one) => one.aggregation.map((each) => [each?.measure ?? '', each] as const)),
  );
  return {
    version: 1,
    method: 'study/2',
    kind: registration.kind,
    lag: registration.lag,
    smallestEffect: registration.smallestEffect,
    alpha: registration.alpha,
    seed: input.seed,
    earlierLooks: earlierLooks.map((look) => ({ ...look })),
    panel: describePanel(context),
    ladder: [...rungs.values()],
    aggregation: [...aggregation.values()].filter((one) => one !== null),
    hypotheses,
  };
}

/** A rung with what it is of. */
type NamedRung = Rung & Pick<StudyResult['ladder'][number], 'outcome' | 'lag'>;

function gatherAll(context: StudyContext): {
  readonly evidence: readonly Evidence[];
  readonly rungs: ReadonlyMap<string, NamedRung>;
} {
  const { panel, fit, input, moves } = context;
  const { hypotheses, controls } = input.registration;
  const measured = hypotheses.map((hypothesis) => ({
    hypothesis,
    measures: withoutStillOnes(measuresOfHypothesis(panel, hypothesis, controls), moves),
  }));
  const isFit = (measures: (typeof measured)[number]['measures']): measures is HypothesisMeasures =>
    !('missing' in measures) && movingOf(measures).every(moves);
  const stageOf = startStage(input.onProgress, {
    stage: 'equations',
    total: measured.reduce(
      (sum, { measures }) => sum + (isFit(measures) ? countEquations(measures) : 0),
      0,
    ),
    from: 0,
    to: 1 / (hypotheses.length + 1),
  });
  const fitted = measured.map(({ hypothesis, measures }) => {
    if ('missing' in measures) return { hypothesis, missing: measures.missing, known: null };
    // What is left of a measure that does not move is the error of its last digits.
    if (!isFit(measures))
      return { hypothesis, missing: [], known: { measures, equations: noEquations } };
    const stage = stageOf(hypothesis);
    const fitNext: FitEquation = (asked) => {
      stage.next();
      return fit(asked);
    };
    const equations = equationsOfHypothesis(
      fitNext,
      measures,
      lagOf(hypothesis, input.registration),
    );
    return { hypothesis, missing: [], known: { measures, equations } };
  });
  const ladderOf = ({ outcome, lag }: RegisteredHypothesis): string =>
    JSON.stringify([outcome, lag ?? null]);
  const rungs = new Map<string, NamedRung>();
  for (const [ladder, own] of Map.groupBy(fitted, ({ hypothesis }) => ladderOf(hypothesis))) {
    const tested = own.flatMap(({ hypothesis, known }) =>
      known === null || known.equations === noEquations
        ? []
        : testedEquations(hypothesis, known.equations),
    );
    const rung = chooseRung(tested);
    const [first] = own;
    if (rung === null || first === undefined) continue;
    const { outcome, lag } = first.hypothesis;
    rungs.set(ladder, { outcome, ...(lag === undefined ? {} : { lag }), ...rung });
  }
  const evidence = fitted.map(({ hypothesis, missing, known }) =>
    known === null
      ? withoutEvidence(hypothesis, controls, missing)
      : gatherEvidence(context, hypothesis, known, rungs.get(ladderOf(hypothesis)) ?? null),
  );
  return { evidence, rungs };
}

/** What does not move is held constant already, by what a unit always is and what all units share. */
function withoutStillOnes(
  measures: ReturnType<typeof measuresOfHypothesis>,
  moves: Moves,
): ReturnType<typeof measuresOfHypothesis> {
  if ('missing' in measures) return measures;
  return { ...measures, others: measures.others.filter(moves) };
}

function describePanel({ panel, input }: StudyContext): StudyResult['panel'] {
  const rows = panel.time.map((time, row) => ({ time, period: panel.period[row] ?? '' }));
  const ordered = rows.toSorted((a, b) => a.time - b.time);
  return {
    units: panel.units.length,
    periods: new Set(panel.time).size,
    rows: panel.unit.length,
    firstPeriod: ordered[0]?.period ?? null,
    lastPeriod: ordered.at(-1)?.period ?? null,
    format: panel.format,
    dropped: { ...panel.dropped },
    ...(input.imported === undefined ? {} : { imported: input.imported }),
  };
}
