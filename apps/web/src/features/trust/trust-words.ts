import type { Figure, ScaleGap, TrustConstruct, TrustWave } from '@throughline/types';
import { formatDay, formatNumber } from '../../parts/format.ts';

export const standingWords: Readonly<Record<TrustConstruct['standing'], string>> = {
  good: 'Can be relied on',
  fair: 'Can be used with care',
  weak: 'Too weak to lean on',
  open: 'Not measured yet',
};

/** "0.81 (0.76 to 0.85)". */
export function formatFigure({ value, low, high }: Figure): string {
  return `${formatNumber(value, 2)} (${formatNumber(low, 2)} to ${formatNumber(high, 2)})`;
}

/** Agreement is held at 0.95, which then means that or more. */
export function formatAgreement(value: number): string {
  return value >= 0.95 ? '0.95 or more' : formatNumber(value, 2);
}

export function formatPercent(share: number): string {
  return `${formatNumber(100 * share)} %`;
}

/** Why a figure is not there, short enough for a table. */
const gapWords: Readonly<Record<ScaleGap, string>> = {
  'not-asked': 'not asked',
  'too-few-people': 'under 50 people',
  'too-few-groups': 'under ten groups',
  'no-spread': 'answers hardly vary',
  'too-few-items': 'too few questions',
  'no-solution': 'no proper solution',
  'mixed-scales': 'scales differ',
};

/** The figure, or why there is none. */
export function formatOrExplain(figure: Figure | null, gap: ScaleGap | null | undefined): string {
  if (figure !== null) return formatFigure(figure);
  return gapWords[gap ?? 'not-asked'];
}

/** "wave 12 of How we treat each other, closed 3 May 2026". */
export function nameWave({ number, pulseName, closedAt }: TrustWave): string {
  return `wave ${number} of ${pulseName}, closed ${formatDay(closedAt)}`;
}
