import {
  customerBlocks,
  findLoyaltyType,
  freezeCustomerQuestionnaire,
  listChosen,
  scoreCustomer,
} from '@throughline/instrument';
import type { Answers, Questionnaire } from '@throughline/types';

/** What customers are asked, by the block of three that is drawn for them. */
export const customerQuestionnaires: ReadonlyMap<string, Questionnaire> = new Map(
  customerBlocks.map((block) => [block, freezeCustomerQuestionnaire(block)]),
);

/** The question that is counted of how a customer stays; nobody is asked it as such. */
export const loyaltyQuestion = 'LOYALTY';

/** What one customer's answers add to the sums of a unit and month. */
export interface AnswerCounts {
  readonly counts: readonly { readonly question: string; readonly option: string }[];
  readonly sums: readonly { readonly construct: string; readonly score: number }[];
  readonly comment: string | null;
}

export function countAnswers(questionnaire: Questionnaire, answers: Answers): AnswerCounts {
  const loyalty = findLoyaltyType(answers);
  const counts = questionnaire.questions.flatMap((question) =>
    question.kind === 'text'
      ? []
      : listChosen(answers[question.id]).map((option) => ({ question: question.id, option })),
  );
  return {
    counts: loyalty === null ? counts : [...counts, { question: loyaltyQuestion, option: loyalty }],
    sums: [...scoreCustomer(answers)].map(([construct, score]) => ({ construct, score })),
    comment: answers['COT1'] ?? null,
  };
}
