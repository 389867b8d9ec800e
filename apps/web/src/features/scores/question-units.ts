import type { AskedQuestion, Distribution } from '@throughline/types';

/** Units of which some answer can be told: the one with most people first, the others by name. */
export function listAnsweredUnits(
  questions: readonly AskedQuestion[],
): readonly { value: string; label: string }[] {
  const all = questions.flatMap(({ distributions }) => distributions);
  const [largest] = all.toSorted((one, other) => other.nMid - one.nMid);
  const names = new Map(all.map(({ unitId, unitName }) => [unitId, unitName]));
  return [...names]
    .toSorted(([one, name], [other, otherName]) =>
      one === largest?.unitId || other === largest?.unitId
        ? Number(other === largest?.unitId) - Number(one === largest?.unitId)
        : name.localeCompare(otherName, 'en-GB', { numeric: true }),
    )
    .map(([value, label]) => ({ value, label }));
}

/** Every question with what is told of it in this unit; null where nothing is. */
export function ofUnit(
  questions: readonly AskedQuestion[],
  unitId: string,
): readonly { question: AskedQuestion; distribution: Distribution | null }[] {
  return questions.map((question) => ({
    question,
    distribution: question.distributions.find((one) => one.unitId === unitId) ?? null,
  }));
}
