import { makeEffectWords, type VerdictWord } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** The four words of a verdict, and no others. */
export const verdictNames: Readonly<Record<VerdictWord, string>> = {
  supported: 'Supported',
  leaning: 'Leaning',
  not_supported: 'Not supported',
  cannot_tell: 'Cannot tell yet',
};

export const { describeReverse, explainMarks, formatEffect, placeEffect } =
  makeEffectWords(formatNumber);
