import type { Question, Questionnaire } from '@throughline/types';

type Given = Readonly<Record<string, string>>;

/** The values chosen in an answer: one, or those of several choices. */
export function listChosen(answer: string | undefined): string[] {
  return (answer ?? '').split(' ').filter((value) => value !== '');
}

/**
 * The questions that a person with these answers is asked, in order: one that branches only where
 * the question it branches on was asked and answered with one of its values, and one that asks
 * whether an answer was understood only where there is that answer.
 */
export function listAsked(questionnaire: Questionnaire, answers: Given): Question[] {
  const asked: Question[] = [];
  for (const question of questionnaire.questions) {
    const { askedWhen } = question;
    const isReached =
      askedWhen === undefined ||
      (asked.some(({ id }) => id === askedWhen.question) &&
        listChosen(answers[askedWhen.question]).some((value) => askedWhen.values.includes(value)));
    const source = question.kind === 'single' ? question.playsBack : undefined;
    const isHeard =
      source === undefined ||
      (asked.some(({ id }) => id === source) && (answers[source] ?? '').trim() !== '');
    if (isReached && isHeard) asked.push(question);
  }
  return asked;
}

/**
 * Takes away answers to questions that the other answers rule out. For the plain form, which shows
 * every question: whoever changes their mind there cannot take a choice back.
 */
export function dropUnasked(questionnaire: Questionnaire, answers: Given): Record<string, string> {
  const asked = new Set(listAsked(questionnaire, answers).map(({ id }) => id));
  const unasked = questionnaire.questions.map(({ id }) => id).filter((id) => !asked.has(id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !unasked.includes(id)));
}
