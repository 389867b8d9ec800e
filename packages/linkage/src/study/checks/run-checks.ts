import type { Check, HypothesisResult } from '@throughline/types';
import type { Evidence, Path } from '../evidence.ts';
import type { Rung } from '../ladder.ts';
import type { StudyContext } from '../study-context.ts';
import { fitEquation } from '../equation.ts';
import type { TestedPath } from './check-context.ts';
import { leaveUnitsOut } from './leave-units-out.ts';
import {
  correctForFewClusters,
  permuteUnits,
  weighConfounder,
  withoutAdjustments,
} from './other-checks.ts';
import { useRanks } from './use-ranks.ts';

const usualPermutations = 999;

/** What every path inside units is asked, in order; some answer with more than one check. */
const questions: readonly ((path: TestedPath, context: StudyContext) => readonly Check[])[] = [
  (path) => leaveUnitsOut(path),
  (path, { ranked }) => [useRanks(path, ranked)],
  (path) => [withoutAdjustments(path)],
  (path) => [correctForFewClusters(path)],
  (path, { input }) => [
    permuteUnits(path, {
      seed: input.seed,
      permutations: input.permutations ?? usualPermutations,
    }),
  ],
  (path) => [weighConfounder(path.effect, residualDf(path), { level: 'within' })],
];

/** How often `runChecks` calls `onCheck` at most: paths that share their checks have them made once. */
export function countChecks({ paths, rung }: Pick<Evidence, 'paths' | 'rung'>): number {
  return rung === null ? 0 : paths.length * questions.length;
}

/** Puts every path of a hypothesis to the test; for both levels, the part between units as well. */
export function runChecks(
  context: StudyContext,
  { paths, rung, between, hypothesis, components }: Evidence,
  asked: { readonly control: HypothesisResult['negativeControl']; readonly onCheck: () => void },
): Check[] {
  if (rung === null) return [];
  const { control, onCheck } = asked;
  const { alpha } = context.input.registration;
  const inside = paths.flatMap((path) => checkPath(context, path, { rung, onCheck }));
  const isBetweenTested = hypothesis.rule === 'both-levels' && components.length > 0;
  return [
    ...inside,
    ...(isBetweenTested && between !== null
      ? [
          weighConfounder(between.effect, between.effect.df, {
            level: 'between',
            strongest: between.strongestCovariate,
          }),
        ]
      : []),
    ...(control === null ? [] : [judgeControl(control, alpha)]),
  ];
}

function checkPath(
  context: StudyContext,
  { effect, equation }: Path,
  { rung, onCheck }: { readonly rung: Rung; readonly onCheck: () => void },
): readonly Check[] {
  const { panel, errors, input, checked } = context;
  const { lag } = equation;
  const names = [effect.from, effect.to, ...equation.x.map(({ name }) => name)];
  const key = JSON.stringify([rung.estimator, lag, names]);
  const known = checked.get(key);
  if (known !== undefined) return known;
  const { alpha } = input.registration;
  const path: TestedPath = {
    panel,
    equation,
    rung,
    effect,
    alpha,
    refit: (y, x) => fitEquation(panel, errors, { y, x, lag, hasCr2: false }),
  };
  const checks = questions.flatMap((question) => {
    onCheck();
    return question(path, context);
  });
  checked.set(key, checks);
  return checks;
}

function residualDf({ effect, equation }: TestedPath): number {
  return effect.rows - effect.units - effect.periods - equation.x.length;
}

function judgeControl(
  { outcome, effect, differenceP }: NonNullable<HypothesisResult['negativeControl']>,
  alpha: number,
): Check {
  return {
    name: 'negative-control',
    holds: differenceP < alpha,
    values: { estimate: effect.estimate, p: effect.p, differenceP },
    about: [effect.from, outcome],
    reason: null,
  };
}
