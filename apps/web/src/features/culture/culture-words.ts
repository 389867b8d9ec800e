import { employeeConstructs, valueConstructs } from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import type { ClosedWave, Difference, UnitParticipation } from '@throughline/types';
import { formatDay, formatNumber } from '../../parts/format.ts';
import { sayRange } from '../scores/say-range.ts';

/** The nine constructs and the organisation's stated values, in the order in which they are shown. */
export const constructs: readonly { readonly code: string; readonly name: string }[] = [
  ...employeeConstructs,
  ...valueConstructs,
];

export function nameConstruct(code: string): string {
  return sayKnown(constructs.find((one) => one.code === code)?.name ?? code);
}

export function nameWave({ pulseName, number, closedAt }: ClosedWave): string {
  return say('{pulse}, wave {number}, closed {day}', {
    pulse: pulseName,
    number,
    day: formatDay(closedAt),
  });
}

/** "+3", with a real minus. */
export function formatSigned(value: number, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals));
  return `${rounded > 0 ? '+' : ''}${formatNumber(rounded === 0 ? 0 : rounded, decimals)}`;
}

/** "+3 (−2 to +8)". */
export function formatDifference({ value, low, high }: Difference): string {
  const range = say('{low} to {high}', { low: formatSigned(low), high: formatSigned(high) });
  return `${formatSigned(value)} (${range})`;
}

/** Whether an interval lies on one side of zero. */
export function isClear({ low, high }: Difference): boolean {
  return low > 0 || high < 0;
}

/** "80 to 100 %". */
export function formatShare({ low, high }: UnitParticipation): string {
  return `${sayRange(low, high)}\u00a0%`;
}
