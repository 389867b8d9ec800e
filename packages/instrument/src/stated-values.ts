import type { ContentItem, Question } from '@throughline/types';
import { scales } from './scales.ts';

type ValueItem = Extract<ContentItem, { kind: 'value' }>;

/** What the organisation's own values are scored as, beside the nine constructs of the bank. */
export const valueConstructs = [
  {
    code: 'LIV',
    name: 'Stated values lived',
    definition: 'Whether the values that this organisation states are lived in it.',
    highScoreMeans: 'What is stated is what people see each day.',
  },
  {
    code: 'SAR',
    name: 'Stated against rewarded',
    definition: 'Whether the values that this organisation states are what it rewards.',
    highScoreMeans: 'What is stated is what pays; what is missing to 100 is the gap.',
  },
] as const;

/**
 * Half of the pair that a stated value becomes. People are asked directly how far what is rewarded
 * agrees with what is stated, and no difference of two answers is scored: differences of ratings
 * measure something else than the gap that people see (Edwards & Cable 2009).
 */
export function phraseValue({ id, value, aspect }: ValueItem): Question {
  const isLived = aspect === 'lived';
  return {
    kind: 'single',
    id,
    construct: isLived ? valueConstructs[0].code : valueConstructs[1].code,
    reversed: false,
    scale: scales.agree5.id,
    text: isLived
      ? `We live this value: “${value}”.`
      : `This is what gets rewarded here: “${value}”.`,
    options: scales.agree5.options.map((option) => ({ ...option })),
    optOut: { ...scales.agree5.optOut },
  };
}

/** The two items of a stated value. @param makeId a new id of an own item each time */
export function pairValue(value: string, makeId: () => string): ValueItem[] {
  return (['lived', 'rewarded'] as const).map((aspect) => ({
    kind: 'value',
    id: makeId(),
    value,
    aspect,
    askedWhen: null,
  }));
}
