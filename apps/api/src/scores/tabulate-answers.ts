import { say } from '@throughline/speech';
import type { WaveAnswers } from '@throughline/types';

type CountedQuestion = WaveAnswers['questions'][number];

export const answerHeader = ['unit', 'question', 'answer', 'share', 'n'] as const;

/** How many columns of `answerHeader` say what a figure is of; the rest are figures. */
export const answerNames = 3;

/** Answers outside the constructs as every file writes them, a row for each, in the order in which they are offered. */
export function tabulateAnswers({ questions, cells, recommendation }: WaveAnswers): string[][] {
  const known = new Map(questions.map((question) => [question.id, question]));
  const told = Map.groupBy(cells, ({ unitId, question }) => `${unitId} ${question}`);
  const rows = [...told.values()].flatMap((own) => {
    const asked = known.get(own[0]?.question ?? '');
    const place = (value: string): number =>
      asked?.options.findIndex((option) => option.value === value) ?? 0;
    return own
      .toSorted((one, other) => place(one.option) - place(other.option))
      .map(({ unitName, question, option, shown, n }) => [
        unitName,
        asked?.text ?? question,
        nameOption(asked, option),
        shown,
        n,
      ]);
  });
  const scores = recommendation.map(({ unitName, question, value, low, high, n }) => [
    unitName,
    known.get(question)?.text ?? question,
    say('9 or 10 less 0 to 6 (95 % interval {low} to {high})', { low, high }),
    String(value),
    n,
  ]);
  return [...rows, ...scores];
}

/** An answer as people saw it; the ends of a scale of numbers with their number. */
function nameOption(asked: CountedQuestion | undefined, value: string): string {
  const label = asked?.options.find((option) => option.value === value)?.label ?? value;
  const isNumbered = asked?.options.some((option) => option.label === option.value) === true;
  return isNumbered && /^\d+$/.test(value) && label !== value ? `${value} (${label})` : label;
}
