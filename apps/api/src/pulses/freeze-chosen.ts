import { formsOfWave, freezeQuestionnaire } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { BankForm, PulseForm, Questionnaire } from '@throughline/types';
import { AppError } from '../http/app-error.ts';

/**
 * The questionnaire of a choice that somebody sent.
 *
 * @throws AppError `invalid-request` for a comment question that this form cannot ask.
 */
export function freezeChosen(choice: {
  readonly form: BankForm;
  readonly commentQuestion: string | null;
  readonly language: string;
}): Questionnaire {
  try {
    return freezeQuestionnaire(choice);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('invalid-request', `commentQuestion: ${error.message}`);
  }
}

/**
 * Checks that a pulse names a questionnaire exactly where it asks one, and that every form of the
 * bank it will ask can have its comment question.
 *
 * @throws AppError `invalid-request` as {@link freezeChosen}.
 */
export function checkChosen(wanted: {
  readonly form: PulseForm;
  readonly questionnaireId: string | null;
  readonly commentQuestion: string | null;
}): void {
  const { form, questionnaireId, commentQuestion } = wanted;
  if ((form === 'own') !== (questionnaireId !== null)) {
    throw new AppError(
      'invalid-request',
      `questionnaireId: ${say('name the questionnaire where the form is “own”, and only there')}`,
    );
  }
  if (form === 'own') {
    if (commentQuestion === null) return;
    throw new AppError(
      'invalid-request',
      `commentQuestion: ${say('a questionnaire of one’s own has its open questions in itself')}`,
    );
  }
  for (const waveNumber of [1, 2]) {
    for (const one of formsOfWave(form, waveNumber)) {
      freezeChosen({ form: one, commentQuestion, language: 'en' });
    }
  }
}
