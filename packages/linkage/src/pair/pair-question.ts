import { quoteCell } from '../tables/quote-cell.ts';
import type { Registration } from '@throughline/types';

/** What is asked of two files: one construct, one metric, and how to look at them. */
export interface PairQuestion {
  readonly predictor: string;
  readonly outcome: string;
  /** Periods from the score to the outcome, for the correlations. */
  readonly lag: number;
  /** Constructs and metrics held constant in the model, one lag before. */
  readonly controls: readonly string[];
  /** Properties of units held constant in what is said between units. */
  readonly unitControls: readonly string[];
  readonly minN: number | null;
  /** Whether measures become z-scores within each period first. */
  readonly isStandardized: boolean;
}

/**
 * The question as a registration of one exploratory hypothesis, so that it is tested as the registered ones are. The
 * model looks at least one period back: within one period nothing tells which side came first.
 */
export function registerPair(question: PairQuestion): Registration {
  const { predictor, outcome, lag, controls, unitControls, minN } = question;
  return {
    format: 'throughline-registration/1',
    kind: 'exploratory',
    lag: Math.max(1, lag),
    smallestEffect: 0.1,
    alpha: 0.05,
    minimum: { units: 20, rows: 150, waves: 7, n: minN },
    controls: [...controls],
    unitCovariates: [...unitControls],
    hypotheses: [
      {
        id: 'X1',
        proposition: `When ${quoteCell(predictor)} changes in a unit, ${quoteCell(outcome)} follows.`,
        rule: 'effect',
        predictor: [predictor],
        mediator: null,
        adjustments: [],
        outcome,
        lowerIsBetter: false,
        negativeControl: null,
      },
    ],
  };
}
