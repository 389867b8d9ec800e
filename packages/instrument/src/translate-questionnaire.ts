import type { Option, Question, Questionnaire } from '@throughline/types';
import { answerSlot, listQuestionnaireSlots, wordingSlot } from './questionnaire-slots.ts';
import type { Translation } from './translation-slots.ts';

/**
 * The same questionnaire in another language: every wording replaced, and nothing that is counted.
 *
 * @throws RangeError for a translation that leaves a slot open: half a questionnaire in another
 * language would measure something else.
 */
export function translateQuestionnaire(
  questionnaire: Questionnaire,
  language: string,
  translation: Translation,
): Questionnaire {
  const missing = listQuestionnaireSlots(questionnaire).find(
    ({ id }) => (translation[id] ?? '').trim() === '',
  );
  if (missing !== undefined) {
    throw new RangeError(`the translation into "${language}" has no wording for ${missing.id}`);
  }
  const say = (slot: string, text: string): string => translation[slot] ?? text;
  const translateQuestion = (question: Question): Question => {
    const text = say(wordingSlot(question), question.text);
    if (question.kind === 'text') return { ...question, text };
    const translateOption = (option: Option): Option => ({
      ...option,
      label: say(answerSlot(question, option.value), option.label),
    });
    const { options, optOut } = question;
    return {
      ...question,
      text,
      options: options.map(translateOption),
      optOut: optOut && translateOption(optOut),
    };
  };
  return {
    ...questionnaire,
    language,
    intro: say('intro', questionnaire.intro),
    questions: questionnaire.questions.map(translateQuestion),
  };
}
