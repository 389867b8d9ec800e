import {
  askOneOff,
  asksRecommendation,
  formsOfWave,
  freezeQuestionnaire,
  rotationFormOf,
  supportedLanguages,
} from '@throughline/instrument';
import type { OneOff, PulseForm, Questionnaire } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { freezeVersion } from '../questionnaires/freeze-version.ts';
import { readVersions } from '../questionnaires/questionnaires.queries.ts';
import { random } from './choose-variants.ts';
import type { PulseEntity } from './pulse.entity.ts';

type BankPulseForm = Exclude<PulseForm, 'own'>;

/** More than a form has items whose order is left to chance. */
const draws = 20;

/** What a wave asks, by page: `form-a/en`, `own/de`. */
export interface FrozenPages {
  readonly questionnaires: Record<string, Questionnaire>;
  /** The version of a composed questionnaire; null for forms of the bank. */
  readonly versionId: string | null;
}

/** The pages of a pulse's wave: those of its questionnaire as it is now, or forms of the bank. @param oneOff what it asks besides */
export async function freezePages(
  db: EntityManager,
  pulse: Pick<PulseEntity, 'form' | 'commentQuestion' | 'questionnaireId'>,
  waveNumber: number,
  oneOff: OneOff | null = null,
): Promise<FrozenPages> {
  const { questionnaires, versionId } = await freezeForm(db, pulse, waveNumber);
  if (oneOff === null) return { questionnaires, versionId };
  const pages = Object.entries(questionnaires).map(([page, one]) => [page, askOneOff(one, oneOff)]);
  return { questionnaires: Object.fromEntries(pages), versionId };
}

async function freezeForm(
  db: EntityManager,
  pulse: Pick<PulseEntity, 'form' | 'commentQuestion' | 'questionnaireId'>,
  waveNumber: number,
): Promise<FrozenPages> {
  const { form, questionnaireId, commentQuestion } = pulse;
  if (form !== 'own') {
    return { questionnaires: freezeForms({ form, commentQuestion }, waveNumber), versionId: null };
  }
  if (questionnaireId === null) throw new Error('a pulse of this form names its questionnaire');
  const [version] = await readVersions(db, questionnaireId);
  const pages = freezeVersion(version).map((one): [string, Questionnaire] => [
    `own/${one.language}`,
    one,
  ]);
  return { questionnaires: Object.fromEntries(pages), versionId: version.id };
}

/**
 * Every form that a wave asks, in every language it can be asked in, by page: `form-a/en`. On a
 * form of the rotation the items after the core stand in an order by chance, the same in each
 * language and for everyone.
 */
function freezeForms(
  pulse: { readonly form: BankPulseForm; readonly commentQuestion: string | null },
  waveNumber: number,
): Record<string, Questionnaire> {
  const pages = formsOfWave(pulse.form, waveNumber).flatMap((form) => {
    const drawn = Array.from({ length: draws }, random);
    return supportedLanguages.map((language): [string, Questionnaire] => {
      const left = [...drawn];
      const order = rotationFormOf(form) === null ? {} : { random: () => left.pop() ?? 0 };
      const { commentQuestion } = pulse;
      return [
        `${form}/${language}`,
        freezeQuestionnaire({
          form,
          commentQuestion,
          language,
          waveNumber,
          asksRecommendation: pulse.form === 'rotation' && asksRecommendation(waveNumber),
          ...order,
        }),
      ];
    });
  });
  return Object.fromEntries(pages);
}
