import { confidenceT, confidenceZ, proportion } from '@throughline/stats';

/** How the precision of a metric follows from its value and n. */
export type PrecisionRule = 'share' | 'nps' | 'mean';

export interface ObservationFigure {
  readonly value: number;
  /** Customers behind the value; null where not known. */
  readonly n: number | null;
  readonly standardDeviation: number | null;
}

/**
 * 95 % interval of one observation, or null where its precision is unknown (no n, or a mean
 * without its standard deviation).
 *
 * A share in per cent gets Wilson's interval (Wilson 1927). A Net Promoter Score known only as a
 * total gets the widest variance its value allows, 1 - v² with v from -1 to 1: that of a base
 * without passives. A mean gets Student's interval from its standard deviation.
 */
export function observationInterval(
  rule: PrecisionRule,
  { value, n, standardDeviation }: ObservationFigure,
): { readonly low: number; readonly high: number } | null {
  if (n === null || n < 2) return null;
  if (standardDeviation !== null) {
    const half = (confidenceT(0.95, n - 1) * standardDeviation) / Math.sqrt(n);
    return { low: value - half, high: value + half };
  }
  if (rule === 'share') {
    const whole = Math.round(n);
    const count = Math.round((value / 100) * whole);
    if (count < 0 || count > whole) return null;
    const { low, high } = proportion({ count, n: whole });
    return { low: 100 * low, high: 100 * high };
  }
  if (rule === 'nps') {
    const score = value / 100;
    const half = 100 * confidenceZ(0.95) * Math.sqrt(Math.max(0, 1 - score * score) / n);
    return { low: Math.max(-100, value - half), high: Math.min(100, value + half) };
  }
  return null;
}
