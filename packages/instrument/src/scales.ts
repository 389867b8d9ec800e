import type { Option } from '@throughline/types';
import type { ScaleId } from './bank-types.ts';

/** Value of the answer "does not apply" or "prefer not to say": counted, never scored. */
export const optOutValue = 'na';

/** An ordered answer scale. Option values are whole numbers written as strings. */
export interface Scale {
  id: ScaleId;
  /** Lowest first. Labels are what is shown; on the 0-10 scale only the ends have words. */
  options: readonly Option[];
  optOut: Option;
  /** Values that count as favourable and unfavourable before any reversal. */
  favourable: readonly string[];
  unfavourable: readonly string[];
}

/**
 * The scales of closed employee questions by id: five-point agreement, and the 0-10 likelihood
 * of recommendation, whose favourable answers are promoters (9-10) and unfavourable ones
 * detractors (0-6).
 */
export const scales: Readonly<Record<ScaleId, Scale>> = {
  agree5: {
    id: 'agree5',
    options: [
      { value: '1', label: 'Strongly disagree' },
      { value: '2', label: 'Disagree' },
      { value: '3', label: 'Neither agree nor disagree' },
      { value: '4', label: 'Agree' },
      { value: '5', label: 'Strongly agree' },
    ],
    optOut: { value: optOutValue, label: 'Does not apply to me' },
    favourable: ['4', '5'],
    unfavourable: ['1', '2'],
  },
  likely11: {
    id: 'likely11',
    options: [
      { value: '0', label: 'Not at all likely' },
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((value) => ({ value, label: value })),
      { value: '10', label: 'Extremely likely' },
    ],
    optOut: { value: optOutValue, label: 'Prefer not to say' },
    favourable: ['9', '10'],
    unfavourable: ['0', '1', '2', '3', '4', '5', '6'],
  },
};

/** Scale of items of one's own from 0 to 10, whose ends each item words for itself. */
export const ratingScale = {
  id: 'rate11',
  options: scales.likely11.options.map(({ value }) => ({ value, label: value })),
  optOut: scales.likely11.optOut,
  favourable: scales.likely11.favourable,
  unfavourable: scales.likely11.unfavourable,
} as const;

/** Marks a question whose options have no order: it is counted, never scored. */
export const choiceScale = 'choice';
