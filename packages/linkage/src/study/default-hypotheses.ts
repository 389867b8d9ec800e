import type { RegisteredHypothesis, Registration } from '@throughline/types';

/** The outcome of each hypothesis, and what the predictor cannot move; null where nothing of the kind is measured. */
export interface ChosenOutcome {
  readonly outcome: string;
  readonly lowerIsBetter: boolean;
  readonly negativeControl: string | null;
}

export const hypothesisIds = ['H1', 'H2', 'H3', 'H4'] as const;
export type HypothesisId = (typeof hypothesisIds)[number];

const personFocus = ['KNW', 'HRD'];
const values = ['VAL', 'TGT'];
const authenticity = ['AUT'];
const treatment = ['ICT'];

/**
 * The four propositions with the constructs that test each: relational ties for the first, understanding people for
 * the second, lived values for the third, treatment as an internal customer for the fourth; authenticity between.
 */
const propositions: Record<
  HypothesisId,
  Pick<RegisteredHypothesis, 'proposition' | 'rule' | 'predictor' | 'adjustments'>
> = {
  H1: {
    proposition:
      'If conversations and relationships inside are transactional, those with customers stay transactional too.',
    rule: 'both-levels',
    predictor: ['REL'],
    adjustments: [personFocus, values],
  },
  H2: {
    proposition:
      'If people are run as a process instead of understood as individuals, they run the process of service instead of engaging customers.',
    rule: 'chain',
    predictor: personFocus,
    adjustments: [treatment, values],
  },
  H3: {
    proposition:
      'If targets matter more than stated values, people attend to that and reflect it outwards.',
    rule: 'chain',
    predictor: values,
    adjustments: [treatment, personFocus],
  },
  H4: {
    proposition:
      'People who are satisfied or dissatisfied with how they are treated inside pass it on to customers.',
    rule: 'effect',
    predictor: treatment,
    adjustments: [personFocus, values],
  },
};

/** The four hypotheses as they are registered unless the company decides otherwise before its first verdict. */
export function registerDefaults(
  outcomes: Readonly<Record<HypothesisId, ChosenOutcome>>,
): Registration {
  return {
    format: 'throughline-registration/1',
    kind: 'confirmatory',
    lag: 1,
    smallestEffect: 0.1,
    alpha: 0.05,
    minimum: { units: 20, rows: 150, waves: 7, n: null },
    controls: [],
    unitCovariates: [],
    hypotheses: hypothesisIds.map((id) => ({
      id,
      ...propositions[id],
      mediator: authenticity,
      ...outcomes[id],
    })),
  };
}
