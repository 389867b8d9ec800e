import type { Question } from '@throughline/types';
import { choiceScale, ratingScale, scales, type Scale } from './scales.ts';

/**
 * Score of one answer, 0 to 100 after reversal, so that high is always good: (x - 1) x 25 on the
 * five-point scale, x * 10 on the 0-10 scales. Null for "does not apply", for text and for choices
 * whose options have no order.
 *
 * Source: section 3.7 of the instrument's specification.
 *
 * @throws RangeError for a value the question does not offer or a scale without a known order:
 * null would silently turn a damaged answer into a missing one.
 */
export function scoreAnswer(question: Question, value: string): number | null {
  if (question.kind !== 'single' || question.scale === choiceScale) return null;
  if (question.optOut !== null && value === question.optOut.value) return null;
  const { options } = findScale(question.scale);
  const step = options.findIndex((option) => option.value === value);
  if (step < 0) throw new RangeError(`"${value}" is not an answer to ${question.id}`);
  const last = options.length - 1;
  return ((question.reversed ? last - step : step) * 100) / last;
}

/**
 * True for an answer that is good after reversal: the upper two of five, or 9-10 of 0-10.
 * False where there is no score.
 *
 * @throws RangeError as {@link scoreAnswer}
 */
export function isFavourable(question: Question, value: string): boolean {
  return belongsTo(question, value, 'favourable');
}

/**
 * True for an answer that is bad after reversal: the lower two of five, or 0-6 of 0-10.
 * False where there is no score.
 *
 * @throws RangeError as {@link scoreAnswer}
 */
export function isUnfavourable(question: Question, value: string): boolean {
  return belongsTo(question, value, 'unfavourable');
}

function belongsTo(
  question: Question,
  value: string,
  side: 'favourable' | 'unfavourable',
): boolean {
  const score = scoreAnswer(question, value);
  if (score === null || question.kind !== 'single') return false;
  const scale = findScale(question.scale);
  const last = scale.options.length - 1;
  return scale[side].some((candidate) => {
    const step = scale.options.findIndex((option) => option.value === candidate);
    return (step * 100) / last === score;
  });
}

function findScale(id: string): Omit<Scale, 'id'> {
  const scale = [...Object.values(scales), ratingScale].find((candidate) => candidate.id === id);
  if (scale === undefined) throw new RangeError(`"${id}" is not a scale of the instrument`);
  return scale;
}
