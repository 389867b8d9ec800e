import { say, sayCount, sayKnown, sayList } from '@throughline/speech';
import type { LatestStudy } from './studies.ts';
import type { Effect, HypothesisResult } from './study.ts';

type Names = LatestStudy['names'];

/** How a number is written: with so many decimals. */
type WriteNumber = (value: number, decimals?: number) => string;

/** "Known as a person and Feeling heard" for "KNW+HRD". */
export function nameMeasure(code: string, names: Names): string {
  return code
    .split('+')
    .map((part) => sayKnown(names[part] ?? part))
    .reduce((all, one) => sayList([all, one]));
}

/** What pages and files say of an effect, each with its own way of writing numbers. */
export function makeEffectWords(write: WriteNumber): {
  /** "0.72 (0.57 to 0.86)": the estimate with its 95 % interval. */
  readonly formatEffect: (effect: Effect) => string;
  /** Where and when an effect was looked for. */
  readonly placeEffect: (effect: Effect) => string;
  /** What the marks of an estimate mean, once for all of them. */
  readonly explainMarks: (smallestEffect: number) => string;
  /** What is known of the way back, from customers to staff. */
  readonly describeReverse: (hypothesis: HypothesisResult, names: Names) => string | null;
} {
  const formatEffect = ({ estimate, low, high }: Effect): string =>
    say('{estimate} ({low} to {high})', {
      estimate: write(estimate, 2),
      low: write(low, 2),
      high: write(high, 2),
    });
  return {
    formatEffect,
    placeEffect: ({ lag }) =>
      lag === null
        ? say('between units')
        : sayCount(
            lag,
            'within units, {count} period later',
            'within units, {count} periods later',
          ),
    explainMarks: (smallestEffect) =>
      say(
        'Dot: the estimate, in standard deviations of the second per one of the first. Thick line: its 90 % interval; thin line, and in brackets: its 95 % interval. Shaded: too small to matter, less than {smallest} either way.',
        { smallest: write(smallestEffect, 2) },
      ),
    describeReverse: ({ backward }, names) =>
      backward === null
        ? null
        : say('The way back, {from} to {to}: {effect}.', {
            from: nameMeasure(backward.from, names),
            to: nameMeasure(backward.to, names),
            effect: formatEffect(backward),
          }),
  };
}
