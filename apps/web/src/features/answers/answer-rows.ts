import { say } from '@throughline/speech';
import { type WaveAnswers, sayShown } from '@throughline/types';
import { formatGroupSize } from '../../parts/format.ts';

export type CountedQuestion = WaveAnswers['questions'][number];

/** One option with how many chose it. */
export interface AnswerRow {
  readonly label: string;
  /** Per cent, for the length of a bar. */
  readonly share: number;
  /** "35 %", "10 % or less". */
  readonly shown: string;
}

/** A scale from 0 to 10: its ends have words, which say little without their numbers. */
const ratingSteps = 11;

/** What is told of one question in one unit; null where nothing is. */
export interface ToldAnswers {
  readonly rows: readonly AnswerRow[];
  /** "10–14 people answered." */
  readonly answered: string;
  /** Of the item that asks it: how many more would recommend the company than would not. */
  readonly recommendation: string | null;
}

/** Units of which something is told, the largest group first: as a rule the whole. */
export function listUnits({ cells }: WaveAnswers): { value: string; label: string }[] {
  const most = new Map<string, { label: string; people: number }>();
  for (const { unitId, unitName, nMid } of cells) {
    const people = Math.max(nMid, most.get(unitId)?.people ?? 0);
    most.set(unitId, { label: unitName, people });
  }
  const [largest] = [...most].toSorted(([, one], [, other]) => other.people - one.people);
  const choices = [...most].map(([value, { label }]) => ({ value, label }));
  return choices.toSorted(
    (one, other) => Number(other.value === largest?.[0]) - Number(one.value === largest?.[0]),
  );
}

export function findTold(
  answers: WaveAnswers,
  question: CountedQuestion,
  unitId: string,
): ToldAnswers | null {
  const cells = new Map(
    answers.cells.flatMap((cell) =>
      cell.unitId === unitId && cell.question === question.id ? [[cell.option, cell]] : [],
    ),
  );
  const [first] = cells.values();
  if (first === undefined) return null;
  const rows = question.options.flatMap(({ value, label }): AnswerRow[] => {
    const cell = cells.get(value);
    if (cell === undefined) return [];
    const isNumbered = question.options.length >= ratingSteps;
    const named =
      label === '' || label === value || !isNumbered || !/^\d+$/.test(value)
        ? label || value
        : `${value}, ${label}`;
    return [{ label: named, share: cell.share, shown: sayShare(sayShown(cell.shown)) }];
  });
  const net = answers.recommendation.find(
    (one) => one.unitId === unitId && one.question === question.id,
  );
  return {
    rows,
    answered: say('{n} people answered.', { n: formatGroupSize(first.n) }),
    recommendation: net === undefined ? null : sayRecommendation(net),
  };
}

/** Minus signs as they are set in print. */
function sayRecommendation({ value, low, high }: WaveAnswers['recommendation'][number]): string {
  const print = (one: number): string => String(one).replace('-', '\u2212');
  return say(
    'eNPS {score}, 95\u00a0% interval {low} to {high}: those who say 9 or 10, less those who say 0 to 6.',
    { score: print(value), low: print(low), high: print(high) },
  );
}

/** "10 or less" as "10 % or less", with a space that does not break. */
function sayShare(shown: string): string {
  return shown.replace(/\d+/, (number) => `${number}\u00a0%`);
}

/** What stands out, or that nothing does. */
export function sayMost(rows: readonly AnswerRow[]): string {
  const highest = Math.max(...rows.map(({ share }) => share));
  const most = rows.filter(({ share }) => share === highest);
  const [only] = most;
  return most.length === 1 && only !== undefined
    ? say('“{answer}” was chosen most often, by {share}.', {
        answer: only.label,
        share: only.shown,
      })
    : say('No answer was chosen most often.');
}
