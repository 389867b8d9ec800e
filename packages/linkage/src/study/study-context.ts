import type { Check } from '@throughline/types';
import type { FitEquation } from './equation.ts';
import { equationsOf } from './equation.ts';
import { type SamplingErrors, samplingErrors } from './sampling-errors.ts';
import { type Moves, movesIn } from './moves.ts';
import type { StudyInput } from './study-input.ts';
import { type StudyPanel, buildStudyPanel } from './study-panel.ts';

/** What all hypotheses of a study share. */
export interface StudyContext {
  readonly input: StudyInput;
  readonly panel: StudyPanel;
  readonly errors: SamplingErrors;
  readonly fit: FitEquation;
  readonly moves: Moves;
  /** Checks of the paths that were put to the test before: hypotheses share some. */
  readonly checked: Map<string, readonly Check[]>;
  /** Measures that were ranked before, by name. */
  readonly ranked: Map<string, readonly (number | null)[]>;
}

export function prepareStudy(input: StudyInput): StudyContext {
  const panel = buildStudyPanel(input);
  const errors = samplingErrors(panel, input);
  return {
    input,
    panel,
    errors,
    fit: equationsOf(panel, errors),
    moves: movesIn(panel),
    checked: new Map(),
    ranked: new Map(),
  };
}
