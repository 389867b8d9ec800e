import {
  hypothesisIds,
  registerDefaults,
  type ChosenOutcome,
  type HypothesisId,
} from '@throughline/linkage';
import { say, sayCount, sayKnown } from '@throughline/speech';
import type { CandidateMetric, RegistrationProposal } from '@throughline/types';
import { comparisonCode, metricNamesOf, outcomeCodes, standIns } from './outcome-codes.ts';

type Choice = RegistrationProposal['choices'][number];
export type Proposed = Pick<RegistrationProposal, 'registration' | 'choices'>;

/**
 * The four hypotheses with an outcome each: the first that the instrument lists and that enough units
 * have figures of; else the first listed that there are any figures of; else general satisfaction,
 * marked as a stand-in.
 *
 * @param metrics those brought in, and those known to the product without any figures.
 */
export function proposeRegistration(
  metrics: readonly CandidateMetric[],
  neededUnits: number,
): Proposed {
  const found = new Map(hypothesisIds.map((id) => [id, chooseOutcome(id, metrics, neededUnits)]));
  const control = findMetric(metrics, comparisonCode);
  const outcomeOf = (id: HypothesisId): ChosenOutcome => {
    const metric = found.get(id)?.metric;
    return {
      outcome: metric?.code ?? standIns[0],
      lowerIsBetter: metric?.higherIsBetter === false,
      negativeControl: control?.code ?? null,
    };
  };
  return {
    registration: registerDefaults({
      H1: outcomeOf('H1'),
      H2: outcomeOf('H2'),
      H3: outcomeOf('H3'),
      H4: outcomeOf('H4'),
    }),
    choices: hypothesisIds.flatMap((id) => found.get(id)?.choice ?? []),
  };
}

function chooseOutcome(
  id: HypothesisId,
  metrics: readonly CandidateMetric[],
  neededUnits: number,
): { readonly metric: CandidateMetric | undefined; readonly choice: Choice } {
  const listed = outcomeCodes[id]
    .map((code) => findMetric(metrics, code))
    .filter((metric) => metric !== undefined);
  const covered = listed.find(({ units }) => units >= neededUnits);
  const started = listed.find(({ units }) => units > 0);
  const standIn = standIns
    .map((code) => findMetric(metrics, code))
    .find((metric) => metric !== undefined && metric.units > 0);
  const metric = covered ?? started ?? standIn ?? listed[0] ?? findMetric(metrics, standIns[0]);
  const isStandIn = metric !== undefined && !listed.includes(metric);
  return { metric, choice: { hypothesis: id, isStandIn, reason: explain(metric, isStandIn) } };
}

function explain(metric: CandidateMetric | undefined, isStandIn: boolean): string {
  if (metric === undefined) return say('No metric is known that could be the outcome.');
  const { units } = metric;
  const name = sayKnown(metric.name);
  const periods = sayCount(metric.periods, '{count} period', '{count} periods');
  if (isStandIn) {
    return units === 0
      ? say(
          '{metric} stands in: nothing that the instrument names for this hypothesis is measured; no figures have been brought in yet.',
          { metric: name },
        )
      : sayCount(
          units,
          '{metric} stands in: nothing that the instrument names for this hypothesis is measured; {count} unit has figures, in {periods}.',
          '{metric} stands in: nothing that the instrument names for this hypothesis is measured; {count} units have figures, in {periods}.',
          { metric: name, periods },
        );
  }
  return units === 0
    ? say(
        '{metric} is the first that the instrument names for this hypothesis; no figures have been brought in yet.',
        { metric: name },
      )
    : sayCount(
        units,
        '{metric} is the first that the instrument names for this hypothesis and that is measured; {count} unit has figures, in {periods}.',
        '{metric} is the first that the instrument names for this hypothesis and that is measured; {count} units have figures, in {periods}.',
        { metric: name, periods },
      );
}

/** The metric of a code with the most units; several spellings may have been brought in. */
function findMetric(
  metrics: readonly CandidateMetric[],
  code: string,
): CandidateMetric | undefined {
  const names = metricNamesOf(code);
  return metrics
    .filter((metric) => names.includes(metric.code.toLowerCase()))
    .toSorted((a, b) => b.units - a.units)[0];
}
