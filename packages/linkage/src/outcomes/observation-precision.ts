import { confidenceT, confidenceZ, proportion } from '@throughline/stats';
import type { PrecisionRule } from '@throughline/types';

export interface ObservationFigure {
  readonly value: number;
  /** Customers behind the value; null where not known. */
  readonly n: number | null;
  readonly standardDeviation: number | null;
}

/** How exactly a figure is known: its standard error and its 95 % interval, in units of the figure. */
export interface ObservationPrecision {
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Standard error and 95 % interval of one observation, or null where its precision is unknown (no n,
 * or a mean without its standard deviation).
 *
 * A share in per cent gets Wilson's interval (Wilson 1927), and half its width over 1.96 as its
 * standard error, which is above 0 also where all or none agree. A Net Promoter Score known only as
 * a total gets the widest variance its value allows, 1 - v² with v from -1 to 1: that of a base
 * without passives. A rate per 1,000 counts events: Poisson's variance. A mean gets Student's
 * interval from its standard deviation.
 */
export function observationPrecision(
  rule: PrecisionRule,
  { value, n, standardDeviation }: ObservationFigure,
): ObservationPrecision | null {
  if (n === null || n < 2) return null;
  if (standardDeviation !== null) {
    const standardError = standardDeviation / Math.sqrt(n);
    const half = confidenceT(0.95, n - 1) * standardError;
    return { standardError, low: value - half, high: value + half };
  }
  switch (rule) {
    case 'share':
      return sharePrecision(value, Math.round(n));
    case 'nps':
      return npsPrecision(value, n);
    case 'rate':
      return ratePrecision(value, n);
    case 'mean':
      return null;
  }
}

function sharePrecision(value: number, n: number): ObservationPrecision | null {
  const count = Math.round((value / 100) * n);
  if (count < 0 || count > n) return null;
  const { low, high } = proportion({ count, n });
  const standardError = (100 * (high - low)) / (2 * confidenceZ(0.95));
  return { standardError, low: 100 * low, high: 100 * high };
}

function npsPrecision(value: number, n: number): ObservationPrecision {
  const score = value / 100;
  const standardError = 100 * Math.sqrt(Math.max(0, 1 - score * score) / n);
  const half = confidenceZ(0.95) * standardError;
  return {
    standardError,
    low: Math.max(-100, value - half),
    high: Math.min(100, value + half),
  };
}

/** With no event at all the error is that of one: nobody knows the rate exactly. */
function ratePrecision(value: number, n: number): ObservationPrecision | null {
  if (value < 0) return null;
  const events = Math.max(1, (value * n) / 1000);
  const standardError = (1000 * Math.sqrt(events)) / n;
  const half = confidenceZ(0.95) * standardError;
  return { standardError, low: Math.max(0, value - half), high: value + half };
}
