import { say } from '@throughline/speech';
import type { Figure, ScaleGap, TrustConstruct, TrustWave } from '@throughline/types';
import { formatDay, formatNumber } from '../../parts/format.ts';
import { sayRange } from '../scores/say-range.ts';

export function nameStanding(standing: TrustConstruct['standing']): string {
  return {
    good: say('Can be relied on'),
    fair: say('Can be used with care'),
    weak: say('Too weak to lean on'),
    open: say('Not measured yet'),
  }[standing];
}

/** "0.81 (0.76 to 0.85)". */
export function formatFigure({ value, low, high }: Figure): string {
  return `${formatNumber(value, 2)} (${sayRange(low, high, 2)})`;
}

/** Agreement is held at 0.95, which then means that or more. */
export function formatAgreement(value: number): string {
  return value >= 0.95
    ? say('{value} or more', { value: formatNumber(0.95, 2) })
    : formatNumber(value, 2);
}

export function formatPercent(share: number): string {
  return `${formatNumber(100 * share)} %`;
}

/** Why a figure is not there, short enough for a table. */
function nameGap(gap: ScaleGap): string {
  return {
    'not-asked': say('not asked'),
    'too-few-people': say('under 50 people'),
    'too-few-groups': say('under ten groups'),
    'no-spread': say('answers hardly vary'),
    'too-few-items': say('too few questions'),
    'no-solution': say('no proper solution'),
    'mixed-scales': say('scales differ'),
  }[gap];
}

/** The figure, or why there is none. */
export function formatOrExplain(figure: Figure | null, gap: ScaleGap | null | undefined): string {
  if (figure !== null) return formatFigure(figure);
  return nameGap(gap ?? 'not-asked');
}

/** "wave 12 of How we treat each other, closed 3 May 2026". */
export function nameWave({ number, pulseName, closedAt }: TrustWave): string {
  return say('wave {number} of {pulse}, closed {day}', {
    number,
    pulse: pulseName,
    day: formatDay(closedAt),
  });
}
