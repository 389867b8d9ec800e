import { confidenceZ, rollUp } from '@throughline/stats';

/** What is known of one unit in one period. */
export interface PooledFigure {
  readonly value: number;
  /** Customers; null where the source did not say. */
  readonly n: number | null;
  /** Null where the precision is not known. */
  readonly standardError: number | null;
}

/** Several units as one. */
export interface PooledOutcome {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly standardError: number | null;
  readonly units: number;
}

/**
 * Figures of units in one period as one figure with its 95 % interval: every customer counts once
 * where all units say how many they are, else every unit counts once. See docs/statistics.md#roll-ups.
 *
 * @throws RangeError without figures.
 */
export function poolFigures(figures: readonly PooledFigure[]): PooledOutcome {
  const isCounted = figures.every(({ n }) => n !== null && n >= 1);
  const rolled = rollUp(
    figures.map(({ value, n, standardError }, unit) => ({
      unit,
      score: value,
      standardError,
      n: isCounted ? Math.round(n ?? 1) : 1,
    })),
  );
  const { score, low, high, standardError } = isCounted ? rolled.byAnswers : rolled.byUnits;
  return {
    value: score,
    low,
    high,
    standardError,
    n: isCounted ? rolled.n : null,
    units: figures.length,
  };
}

/**
 * How far a figure lies from another one, with the 95 % interval of two independent samples; null
 * where the precision of either is not known.
 */
export function compareFigures(
  now: PooledFigure,
  before: PooledFigure,
): { readonly value: number; readonly low: number; readonly high: number } | null {
  if (now.standardError === null || before.standardError === null) return null;
  const value = now.value - before.value;
  const half = confidenceZ(0.95) * Math.hypot(now.standardError, before.standardError);
  return { value, low: value - half, high: value + half };
}
