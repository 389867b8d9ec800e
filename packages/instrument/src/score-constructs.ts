import type { Answers, Question, Questionnaire } from '@throughline/types';
import { listAsked } from './asked-questions.ts';
import { employeeConstructs, items } from './bank.ts';
import { coreItems } from './rotation.ts';
import { scoreAnswer } from './score-answers.ts';

/** Organisation reference means of the bank's items, 0 to 100 after reversal, by item id. */
export type ReferenceMeans = ReadonlyMap<string, number>;

const fewestAnswers = 5;
const fewestCoreAnswers = 2;
/** A questionnaire of one's own may ask less than the nine items these numbers are made for. */
const shareOfAnswers = 0.5;

/**
 * A person's score of each construct they were asked about: the mean of their answers to its
 * items. With reference means each answer is first freed of how hard its item is, y - m(item) +
 * m(construct), so that different items may stand for the same construct.
 *
 * Nobody counts who answered fewer than five of nine items or fewer than two of the three core
 * items; on the whole bank a construct counts with half of its items. Where a questionnaire asks a
 * person fewer, half of its scored items are enough, and two of the core items it has. What
 * is not of a construct (whether one would recommend the place, the stated values, the service of a
 * named team, what only some are asked) makes nobody count and keeps nobody from it. Adjusted scores
 * can lie outside 0 to 100: only their mean over a group is ever shown.
 *
 * Source: section 3.7 of the instrument's specification.
 */
export function scoreConstructs(
  questionnaire: Questionnaire,
  answers: Answers,
  references: ReferenceMeans | null,
): ReadonlyMap<string, number> {
  const asked = new Map<string, (number | null)[]>();
  for (const question of listAsked(questionnaire, answers)) {
    if (question.kind !== 'single' || question.construct === null) continue;
    const answer = answers[question.id];
    const score = answer === undefined ? null : scoreAnswer(question, answer);
    const adjusted = score === null ? null : score + adjustment(question.id, references);
    asked.set(question.construct, [...(asked.get(question.construct) ?? []), adjusted]);
  }
  const scores = new Map<string, number>();
  if (!isCounted(questionnaire, answers)) return scores;
  for (const [construct, all] of asked) {
    const answered = all.filter((score) => score !== null);
    if (answered.length === 0 || answered.length * 2 < all.length) continue;
    scores.set(construct, answered.reduce((sum, score) => sum + score, 0) / answered.length);
  }
  return scores;
}

/** Whether enough was answered for composites; histograms count every valid answer all the same. */
export function isCounted(questionnaire: Questionnaire, answers: Answers): boolean {
  const asked = listAsked(questionnaire, answers).filter(
    (question) =>
      question.kind === 'single' &&
      employeeConstructs.some(({ code }) => code === question.construct),
  );
  const scored = asked.filter((question) => {
    const answer = answers[question.id];
    return answer !== undefined && scoreAnswer(question, answer) !== null;
  });
  const countCore = (questions: readonly Question[]): number =>
    questions.filter((question) => coreItems.includes(question.id)).length;
  return (
    scored.length >= Math.min(fewestAnswers, Math.ceil(asked.length * shareOfAnswers)) &&
    countCore(scored) >= Math.min(fewestCoreAnswers, countCore(asked))
  );
}

function adjustment(itemId: string, references: ReferenceMeans | null): number {
  if (references === null) return 0;
  const item = items.find((candidate) => candidate.id === itemId);
  const own = references.get(itemId);
  if (item === undefined || own === undefined) return 0;
  const bank = items
    .filter((candidate) => candidate.construct === item.construct)
    .flatMap((candidate) => references.get(candidate.id) ?? []);
  return bank.reduce((sum, mean) => sum + mean, 0) / bank.length - own;
}
