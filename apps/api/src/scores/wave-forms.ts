import { takeOffConstruct } from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';

/**
 * A wave's questionnaires by page variant. The languages of a page ask the same, but for questions
 * that exist in English only, so the English one has all of them. A wave may have been opened when
 * what only some are asked could still count for a construct.
 */
export function listForms(
  questionnaires: Readonly<Record<string, Questionnaire>>,
): ReadonlyMap<string, Questionnaire> {
  const forms = new Map<string, Questionnaire>();
  for (const [page, one] of Object.entries(questionnaires)) {
    const [variant = '', language] = page.split('/');
    if (language === 'en' || !forms.has(variant)) {
      forms.set(variant, { ...one, questions: one.questions.map(takeOffConstruct) });
    }
  }
  return forms;
}

/** Every question that some form asks, once: what a wave counts. */
export function joinForms(forms: ReadonlyMap<string, Questionnaire>): Questionnaire {
  const [first] = forms.values();
  if (first === undefined) throw new Error('the wave has no questionnaire');
  const questions = new Map(
    [...forms.values()].flatMap((form) => form.questions).map((one) => [one.id, one]),
  );
  return { ...first, questions: [...questions.values()] };
}
