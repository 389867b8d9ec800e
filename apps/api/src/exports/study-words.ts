import { currentSpeech, say } from '@throughline/speech';
import {
  makeEffectWords,
  nameMeasure,
  type HypothesisResult,
  type LatestStudy,
} from '@throughline/types';

type Names = LatestStudy['names'];

/** What goes with every file of a demonstration. */
export function sayDemo(): string {
  return say('The organisation, its people and every figure here are made up.');
}

/** A number as the screens write it, with a real minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  const { locale } = currentSpeech();
  const kind = `${locale} ${decimals}`;
  const format =
    formats.get(kind) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
  formats.set(kind, format);
  return format.format(value).replace('-', '−');
}

/** By locale and decimals: to make one takes longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();

/** "0.57 to 0.86". */
export function formatRange(low: number, high: number): string {
  return say('{low} to {high}', { low: formatNumber(low, 2), high: formatNumber(high, 2) });
}

export const { describeReverse, explainMarks, formatEffect, placeEffect } =
  makeEffectWords(formatNumber);

/** The steps of a link through something else, and what goes past it, with their intervals. */
export function explainMediation(
  { first, second, indirect, low, high, direct }: NonNullable<HypothesisResult['mediation']>,
  names: Names,
): string {
  const step = (effect: typeof first): string =>
    `${namePath([effect.from, effect.to], names)} ${formatEffect(effect)}`;
  const through = `${formatNumber(indirect, 2)} (${formatRange(low, high)})`;
  return [
    `${step(first)}; ${step(second)}.`,
    say('Through it: {effect}.', { effect: through }),
    ...(direct === null ? [] : [say('Past it: {effect}.', { effect: formatEffect(direct) })]),
    say('In standard deviations within units, with 95 % intervals.'),
  ].join(' ');
}

/** The path that a check is about: "Authenticity at work to Treated as a person". */
export function namePath(about: readonly string[], names: Names): string {
  const [from = '', to] = about.map((code) => nameMeasure(code, names));
  return to === undefined ? from : say('{from} to {to}', { from, to });
}
