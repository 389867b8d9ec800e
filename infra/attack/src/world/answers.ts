import { dropUnasked } from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import type { Dice } from './random.ts';

/** The first item of each construct is an easy one, so that scores of few items are adjusted. */
const isEasy = (id: string): boolean => /[A-Z]1$/.test(id);

/**
 * Answers as people give them: some skip questions, some find that one does not apply, some write
 * a comment. Some items are easier to agree with than others. Some groups agree about everything.
 */
export function drawAnswers(
  questionnaire: Questionnaire,
  person: { readonly key: string; readonly unit: string },
  dice: Dice,
): Record<string, string> {
  const answers: Record<string, string> = {};
  const agrees = /[05]$/.test(person.unit);
  for (const question of questionnaire.questions) {
    if (question.kind === 'text') {
      if (dice.chance(0.4)) answers[question.id] = `Words of ${person.key}`;
      continue;
    }
    if (dice.chance(0.06)) continue;
    if (question.optOut !== null && dice.chance(0.05)) {
      answers[question.id] = question.optOut.value;
      continue;
    }
    const values = question.options.map(({ value }) => value);
    if (question.kind === 'multiple') {
      const [first = ''] = values;
      const chosen = agrees ? [first] : values.filter(() => dice.chance(0.4));
      if (chosen.length > 0) answers[question.id] = chosen.join(' ');
      continue;
    }
    if (question.construct === null) {
      answers[question.id] = agrees ? (values[0] ?? '') : dice.pick(values);
      continue;
    }
    const last = question.options.length - 1;
    const [one, other] = [dice.roll(last + 1), dice.roll(last + 1)];
    const drawn = isEasy(question.id) ? Math.max(one, other) : Math.min(one, other);
    const step = agrees ? last : drawn;
    const isReversed = question.reversed;
    answers[question.id] = question.options.at(isReversed ? last - step : step)?.value ?? '';
  }
  const asked = dropUnasked(questionnaire, answers);
  return Object.keys(asked).length > 0 ? asked : { ICT1: '3' };
}
