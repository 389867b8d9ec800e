import type { HypothesisResult, StudyResult } from '@throughline/types';
import { type PeriodAnalysis, analyzeByPeriod } from '../panel/analyze-by-period.ts';
import { buildPanel } from '../panel/build-panel.ts';
import type { Panel } from '../panel/panel.ts';
import { type BetweenUnits, type WithinUnits, separateLevels } from '../panel/separate-levels.ts';
import { type WithinTwoWay, separateTwoWay } from '../panel/separate-two-way.ts';
import { standardizePanel } from '../panel/standardize-panel.ts';
import { runStudy } from '../study/run-study.ts';
import type { StudyInput } from '../study/study-input.ts';
import type { CultureRow, OutcomeRow } from '../tables/measurement.ts';
import { type PairQuestion, registerPair } from './pair-question.ts';
import { standardizeMeasures } from './standardize-measures.ts';

/** Rows of two files, and what a third says of the units; without it every unit takes part. */
export interface PairTables {
  readonly culture: readonly CultureRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly covariates: NonNullable<StudyInput['covariates']> | null;
}

/** One construct against one metric: in each period, at each level, and which of the two moves first. */
export interface PairAnalysis {
  readonly question: PairQuestion;
  readonly panel: Panel;
  readonly byPeriod: readonly PeriodAnalysis[];
  readonly within: WithinUnits;
  readonly withinTwoWay: WithinTwoWay;
  readonly between: BetweenUnits;
  /** Periods that the levels do without because a side does not vary in them; empty unless standardised. */
  readonly periodsWithoutSpread: readonly string[];
  /** The model in both directions, its gate and its verdict. */
  readonly hypothesis: HypothesisResult;
  readonly study: StudyResult;
}

/** Nothing here is random but the permutations of the model's checks; one seed, one result. */
const seed = 1;
const permutations = 199;

/**
 * Tests one construct against one metric: the correlation of each period, the levels, and a model of an exploratory
 * hypothesis in both directions. Equal weights, and no minimum n unless asked for.
 *
 * @throws RangeError as {@link buildPanel} does, and where a name is both a construct and a metric.
 */
export function analyzePair(tables: PairTables, question: PairQuestion): PairAnalysis {
  const { culture, outcomes, covariates } = tables;
  const among = covariates === null ? null : new Set(covariates.keys());
  const panel = buildPanel(culture, outcomes, { ...question, among });
  const { panel: scaled, without } = question.isStandardized
    ? standardizePanel(panel)
    : { panel, without: [] };
  const isListed = ({ unit }: { readonly unit: string }): boolean =>
    among === null || among.has(unit);
  const [scores, figures] = [culture.filter(isListed), outcomes.filter(isListed)];
  const study = runStudy({
    registration: registerPair(question),
    scores: question.isStandardized
      ? standardizeMeasures(scores, ({ construct }) => construct)
      : scores,
    figures: question.isStandardized
      ? standardizeMeasures(figures, ({ metric }) => metric)
      : figures,
    ...(covariates === null ? {} : { covariates }),
    seed,
    permutations,
  });
  const [hypothesis] = study.hypotheses;
  if (hypothesis === undefined) throw new RangeError('A study has as many results as hypotheses.');
  return {
    question,
    panel,
    byPeriod: analyzeByPeriod(panel),
    ...separateLevels(scaled),
    withinTwoWay: separateTwoWay(scaled),
    periodsWithoutSpread: without,
    hypothesis,
    study,
  };
}
