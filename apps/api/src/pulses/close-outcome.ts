import { say, sayCount } from '@throughline/speech';

/** What a close writes down of itself: in English, and said anew to whoever reads it. */
export const closeOutcomes = {
  tooFewPeople: (k: number): string =>
    `Fewer than ${k} people answered. Their answers were destroyed; nothing is shown.`,
  tooFewAnswers:
    'Too few answers to show anything without showing who gave them. They were destroyed; nothing is shown.',
  coarser: (steps: number): string =>
    `The check before publishing found that results in full detail could tell about too few people. They are shown ${steps === 1 ? 'one step' : `${steps} steps`} coarser.`,
} as const;

/** What was written down of a close, in the language of the reader. */
export function sayCloseOutcome(written: string): string {
  const k = /^Fewer than (\d+) people/.exec(written)?.[1];
  if (k !== undefined) {
    return say('Fewer than {k} people answered. Their answers were destroyed; nothing is shown.', {
      k,
    });
  }
  if (written === closeOutcomes.tooFewAnswers) {
    return say(
      'Too few answers to show anything without showing who gave them. They were destroyed; nothing is shown.',
    );
  }
  const steps = /shown (one step|\d+ steps) coarser\.$/.exec(written)?.[1];
  if (steps === undefined) return written;
  return sayCount(
    steps === 'one step' ? 1 : Number.parseInt(steps, 10),
    'The check before publishing found that results in full detail could tell about too few people. They are shown one step coarser.',
    'The check before publishing found that results in full detail could tell about too few people. They are shown {count} steps coarser.',
  );
}
