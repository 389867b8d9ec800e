import type { Questionnaire } from '@throughline/types';

/** A wave's questionnaires by form; the languages of a form ask the same. In English where it can. */
export function listForms(
  questionnaires: Readonly<Record<string, Questionnaire>>,
): ReadonlyMap<string, Questionnaire> {
  const isEnglish = (one: Questionnaire): number => (one.language === 'en' ? 1 : 0);
  const all = Object.values(questionnaires).toSorted((a, b) => isEnglish(a) - isEnglish(b));
  return new Map(all.map((one) => [one.form, one]));
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
