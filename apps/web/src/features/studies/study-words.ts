import type { Effect, HypothesisResult, LatestStudy, VerdictWord } from '@throughline/types';
import { countOf, formatNumber } from '../../parts/format.ts';

/** The four words of a verdict, and no others. */
export const verdictNames: Readonly<Record<VerdictWord, string>> = {
  supported: 'Supported',
  leaning: 'Leaning',
  not_supported: 'Not supported',
  cannot_tell: 'Cannot tell yet',
};

type Names = LatestStudy['names'];

/** "Known as a person and Feeling heard" for "KNW+HRD". */
export function nameMeasure(code: string, names: Names): string {
  return code
    .split('+')
    .map((part) => names[part] ?? part)
    .join(' and ');
}

/** "0.72 (0.57 to 0.86)". */
export function formatEffect({ estimate, low, high }: Effect): string {
  return `${formatNumber(estimate, 2)} (${formatNumber(low, 2)} to ${formatNumber(high, 2)})`;
}

/** Where and when an effect was looked for. */
export function placeEffect({ lag }: Effect): string {
  if (lag === null) return 'between units';
  return `within units, ${countOf(lag, 'period', 'periods')} later`;
}

/** What is known of the way back, from customers to staff. */
export function describeReverse({ backward }: HypothesisResult, names: Names): string | null {
  if (backward === null) return null;
  const path = `${nameMeasure(backward.from, names)} to ${nameMeasure(backward.to, names)}`;
  return `The way back, ${path}: ${formatEffect(backward)}.`;
}
