import {
  freezeContent,
  listQuestionnaireSlots,
  translateQuestionnaire,
  type Translation,
} from '@throughline/instrument';
import type { Questionnaire, Wordings } from '@throughline/types';
import type { QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';

type Composed = Pick<QuestionnaireVersionEntity, 'content' | 'translations'>;

/** A version in every language it can be asked in, English first: what a wave keeps. */
export function freezeVersion({ content, translations }: Composed): Questionnaire[] {
  const english = freezeContent(content);
  const others = Object.entries(translations).flatMap(([language, wordings]) => {
    const translation = readFresh(english, wordings);
    return listGaps(english, translation).length > 0
      ? []
      : [translateQuestionnaire(english, language, translation)];
  });
  return [english, ...others];
}

/** The wordings that were made for the English as it is now. */
export function readFresh(english: Questionnaire, wordings: Wordings): Translation {
  return Object.fromEntries(
    listQuestionnaireSlots(english).flatMap((slot) => {
      const wording = wordings[slot.id];
      return wording === undefined || wording.english !== slot.english || wording.text === ''
        ? []
        : [[slot.id, wording.text]];
    }),
  );
}

function listGaps(english: Questionnaire, translation: Translation): string[] {
  return listQuestionnaireSlots(english)
    .map(({ id }) => id)
    .filter((id) => translation[id] === undefined);
}
