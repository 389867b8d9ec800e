import type { RegisteredHypothesis } from '@throughline/types';

/** How far a study is: told before each step, and once more when a hypothesis is finished. */
export interface StudyProgress {
  /** Of the whole study, 0 to 1. */
  readonly share: number;
  /** All equations are fitted first, then the checks of one hypothesis after the other are made. */
  readonly stage: 'equations' | 'checks';
  /** The hypothesis that is being worked on: its id, and its outcome. */
  readonly hypothesis: string;
  readonly outcome: string;
  /** Steps of this stage that are done, of how many. */
  readonly done: number;
  readonly total: number;
}

/** Somebody who wants to know how far a study is. */
export type TellProgress = (progress: StudyProgress) => void;

/** A part of a study that goes step by step. */
export interface Stage {
  /** Called before each step. */
  readonly next: () => void;
  /** Called when nothing is left of it. */
  readonly end: () => void;
}

/**
 * Counts the steps of a stage, one hypothesis after the other.
 *
 * @param about `from` and `to`: shares of the study at which the stage begins and ends.
 * @returns a function that gives the part of the stage that belongs to a hypothesis.
 */
export function startStage(
  tell: TellProgress | undefined,
  about: {
    readonly stage: StudyProgress['stage'];
    readonly total: number;
    readonly from: number;
    readonly to: number;
  },
): (hypothesis: RegisteredHypothesis) => Stage {
  const { stage, total, from, to } = about;
  let done = 0;
  return ({ id, outcome }) => {
    const told = { stage, hypothesis: id, outcome, total };
    return {
      next: () => {
        tell?.({ ...told, done, share: from + (to - from) * Math.min(1, done / total) });
        done += 1;
      },
      end: () => tell?.({ ...told, done: total, share: to }),
    };
  };
}
