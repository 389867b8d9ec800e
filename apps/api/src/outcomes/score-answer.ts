import type { Hook } from '@throughline/types';

type Scale = Pick<Hook, 'scoring' | 'low' | 'high' | 'satisfiedFrom'>;

/** What an answer adds to the sum of its unit and period; null where it is not on the scale. */
export function scoreAnswer(
  value: number,
  { scoring, low, high, satisfiedFrom }: Scale,
): number | null {
  if (!Number.isFinite(value) || value < low || value > high) return null;
  switch (scoring) {
    case 'mean':
      return value;
    case 'share':
      return satisfiedFrom !== null && value >= satisfiedFrom ? 100 : 0;
    case 'nps':
      if (!Number.isInteger(value)) return null;
      if (value >= 9) return 100;
      return value <= 6 ? -100 : 0;
  }
}

/** Sums over the scored answers of a unit and period. */
export interface Tally {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/**
 * The figure of a tally. A share goes without a standard deviation: its precision follows from value
 * and n; that of the others is known from the answers from two of them on.
 */
export function figureOf(
  { n, sum, sumOfSquares }: Tally,
  scoring: Hook['scoring'],
): { readonly value: number; readonly sd: number | null } {
  const value = sum / n;
  if (scoring === 'share' || n < 2) return { value, sd: null };
  return { value, sd: Math.sqrt(Math.max(0, sumOfSquares - n * value * value) / (n - 1)) };
}
