import {
  makeEffectWords,
  nameMeasure,
  type HypothesisResult,
  type LatestStudy,
} from '@throughline/types';

type Names = LatestStudy['names'];

/** What goes with every file of a demonstration. */
export const sayDemo = 'The organisation, its people and every figure here are made up.';

/** A number as the screens write it, with a real minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  const format =
    formats.get(decimals) ??
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
  formats.set(decimals, format);
  return format.format(value).replace('-', '−');
}

/** By decimals: to make one takes longer than to use it. */
const formats = new Map<number, Intl.NumberFormat>();

/** "12 units", "1 unit". */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

export const { describeReverse, explainMarks, formatEffect, placeEffect } =
  makeEffectWords(formatNumber);

/** The steps of a link through something else, and what goes past it, with their intervals. */
export function explainMediation(
  { first, second, indirect, low, high, direct }: NonNullable<HypothesisResult['mediation']>,
  names: Names,
): string {
  const step = (effect: typeof first): string =>
    `${nameMeasure(effect.from, names)} to ${nameMeasure(effect.to, names)} ${formatEffect(effect)}`;
  const through = `${formatNumber(indirect, 2)} (${formatNumber(low, 2)} to ${formatNumber(high, 2)})`;
  const past = direct === null ? '' : ` Past it: ${formatEffect(direct)}.`;
  return `${step(first)}; ${step(second)}. Through it: ${through}.${past} In standard deviations within units, with 95 % intervals.`;
}

/** The path that a check is about: "Authenticity at work to Treated as a person". */
export function namePath(about: readonly string[], names: Names): string {
  return about
    .slice(0, 2)
    .map((code) => nameMeasure(code, names))
    .join(' to ');
}
