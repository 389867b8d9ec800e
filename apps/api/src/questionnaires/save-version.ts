import { say } from '@throughline/speech';
import { AppError } from '../http/app-error.ts';
import type { QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';

/**
 * Two people who edit the same version do not write over each other.
 *
 * @throws AppError `conflict` where something else than what was on screen is the newest
 */
export function checkBasis(
  newest: Pick<QuestionnaireVersionEntity, 'number' | 'savedAt'>,
  basedOn: string,
): void {
  if (newest.savedAt.getTime() === Date.parse(basedOn)) return;
  throw new AppError(
    'conflict',
    say(
      'Nothing was saved: somebody else has saved version {number} since this page was opened. Open the questionnaire again to see it, and make your changes there.',
      { number: newest.number },
    ),
  );
}

/** The row to write into: the newest version itself or, once it was asked, the one after it. */
export function openVersion(
  newest: QuestionnaireVersionEntity,
  isAsked: boolean,
): Partial<QuestionnaireVersionEntity> & { number: number } {
  if (!isAsked) return newest;
  const { questionnaireId, number, content, translations } = newest;
  return { questionnaireId, number: number + 1, content, translations };
}
