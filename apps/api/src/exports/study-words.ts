import type { Effect, HypothesisResult, LatestStudy } from '@throughline/types';

type Names = LatestStudy['names'];

/** What goes with every file of a demonstration. */
export const sayDemo = 'The organisation, its people and every figure here are made up.';

/** A number as the screens write it, with a real minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-GB', digits);
  formats.set(decimals, format);
  return format.format(value).replace('-', '−');
}

/** By decimals: to make one takes longer than to use it. */
const formats = new Map<number, Intl.NumberFormat>();

/** "12 units", "1 unit". */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "Known as a person and Feeling heard" for "KNW+HRD". */
export function nameMeasure(code: string, names: Names): string {
  return code
    .split('+')
    .map((part) => names[part] ?? part)
    .join(' and ');
}

/** "0.72 (0.57 to 0.86)": the estimate with its 95 % interval. */
export function formatEffect({ estimate, low, high }: Effect): string {
  return `${formatNumber(estimate, 2)} (${formatNumber(low, 2)} to ${formatNumber(high, 2)})`;
}

/** Where and when an effect was looked for. */
export function placeEffect({ lag }: Effect): string {
  if (lag === null) return 'between units';
  return `within units, ${countOf(lag, 'period', 'periods')} later`;
}

/** The path that a check is about: "Authenticity at work to Treated as a person". */
export function namePath(about: readonly string[], names: Names): string {
  return about
    .slice(0, 2)
    .map((code) => nameMeasure(code, names))
    .join(' to ');
}

/** What is known of the way back, from customers to staff. */
export function describeReverse({ backward }: HypothesisResult, names: Names): string | null {
  if (backward === null) return null;
  const path = `${nameMeasure(backward.from, names)} to ${nameMeasure(backward.to, names)}`;
  return `The way back, ${path}: ${formatEffect(backward)}.`;
}
