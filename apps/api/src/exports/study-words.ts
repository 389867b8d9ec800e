import { makeEffectWords, nameMeasure, type LatestStudy } from '@throughline/types';

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

export const { describeReverse, formatEffect, placeEffect } = makeEffectWords(formatNumber);

/** The path that a check is about: "Authenticity at work to Treated as a person". */
export function namePath(about: readonly string[], names: Names): string {
  return about
    .slice(0, 2)
    .map((code) => nameMeasure(code, names))
    .join(' to ');
}
