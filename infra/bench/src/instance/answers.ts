import { dropUnasked, freezeQuestionnaire } from '@throughline/instrument';
import type { Answers } from '@throughline/types';

/** What some people write into the field at the end. */
const comment = 'We could use ten quiet minutes before the shop opens, and fewer forms. '.repeat(3);

/** How many of a hundred write a comment, where there is a field for it. */
const writersPerHundred = 40;

/** Complete answers to the nine items, different ones in turn. */
export function drawAnswers(count: number, commentQuestion: string | null): Answers[] {
  const nine = freezeQuestionnaire({ form: 'nine', commentQuestion, language: 'en' });
  return Array.from({ length: count }, (_, index) => {
    const answers = Object.fromEntries(
      nine.questions.flatMap((question, place) => {
        if (question.kind === 'text') {
          return index % 100 < writersPerHundred ? [[question.id, `${comment}${index}`]] : [];
        }
        const option = question.options[(index * 7 + place * 3) % question.options.length];
        return option === undefined ? [] : [[question.id, option.value]];
      }),
    );
    return dropUnasked(nine, answers);
  });
}
