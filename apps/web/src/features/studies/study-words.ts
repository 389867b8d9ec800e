import { say } from '@throughline/speech';
import { makeEffectWords, type VerdictWord } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** The four words of a verdict, and no others. */
export function nameVerdict(word: VerdictWord): string {
  const names: Readonly<Record<VerdictWord, string>> = {
    supported: say('Supported'),
    leaning: say('Leaning'),
    not_supported: say('Not supported'),
    cannot_tell: say('Cannot tell yet'),
  };
  return names[word];
}

export const { describeReverse, explainMarks, formatEffect, placeEffect } =
  makeEffectWords(formatNumber);
