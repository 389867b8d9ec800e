import type { OneOff, Question, Questionnaire } from '@throughline/types';
import { estimateSeconds } from './estimate-seconds.ts';
import { phraseContentItem } from './freeze-content.ts';
import { isPlayBack } from './listening.ts';

/**
 * The same page with one question more, after its other closed or open ones. It is worded in
 * English: a page in another language stays as it is.
 */
export function askOneOff(questionnaire: Questionnaire, item: OneOff): Questionnaire {
  if (questionnaire.language !== 'en') return questionnaire;
  const isText = (question: Question): boolean => question.kind === 'text' || isPlayBack(question);
  const asked = phraseContentItem(item);
  const closed = questionnaire.questions.filter((one) => !isText(one));
  const open = questionnaire.questions.filter(isText);
  const questions = isText(asked) ? [...closed, ...open, asked] : [...closed, asked, ...open];
  return { ...questionnaire, questions, estimatedSeconds: estimateSeconds(questions) };
}
