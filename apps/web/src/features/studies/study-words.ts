import { say } from '@throughline/speech';
import { makeEffectWords, type HeldSince, type VerdictWord } from '@throughline/types';
import { formatDay, formatNumber } from '../../parts/format.ts';

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

/** "since 12 Nov 2026, before: Leaning". */
export function sayHeldSince({ since, before }: HeldSince): string {
  const day = formatDay(since);
  return before === null
    ? say('since {day}, the first look', { day })
    : say('since {day}, before: {verdict}', { day, verdict: nameVerdict(before) });
}

export const { describeReverse, explainMarks, formatEffect, placeEffect } =
  makeEffectWords(formatNumber);
