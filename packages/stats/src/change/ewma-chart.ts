import { finiteResult } from '../failure/finite-result.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';

/** An exponentially weighted moving average against its limits. */
export type EwmaChart = {
  readonly method: 'ewma/1';
  /** The average after each period; `null` in a period without a value, which leaves it as it was. */
  readonly values: readonly (number | null)[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly missing: number;
  /** Positions (from 0) outside the limits. */
  readonly signals: readonly number[];
};

/** Level and spread of the baseline (at least 8 periods), and how the chart is tuned. */
export type EwmaOptions = {
  readonly center: number;
  readonly standardDeviation: number;
  /** Weight of the newest value, 0.2 unless given. */
  readonly weight?: number;
  /** Half-width of the limits in standard deviations, 3 unless given. */
  readonly width?: number;
};

/**
 * EWMA control chart of one unit with exact, widening limits: notices slow drifts.
 *
 * Source: Montgomery, Statistical Quality Control. Equals R's `qcc::ewma`. See docs/statistics.md#monitoring.
 *
 * @throws RangeError if the standard deviation is not positive, the weight is not in (0, 1], or a value is not finite.
 */
export function ewmaChart(values: Column, options: EwmaOptions): EwmaChart {
  const { center, standardDeviation, weight = 0.2, width = 3 } = options;
  requireFinite({ center, 'standard deviation': standardDeviation, width });
  requireInput(standardDeviation > 0, 'The baseline must vary.');
  requireInput(weight > 0 && weight <= 1, 'The weight lies in (0, 1].');
  const { dropped: missing } = completeRows([values]);
  let level = center;
  const smoothed = Array.from(values, (value) =>
    value === null ? null : (level = weight * value + (1 - weight) * level),
  );
  let seen = 0;
  const halves = smoothed.map((value) => {
    seen += value === null ? 0 : 1;
    const share = 1 - (1 - weight) ** (2 * seen);
    return width * standardDeviation * Math.sqrt((weight / (2 - weight)) * share);
  });
  return finiteResult({
    method: 'ewma/1',
    values: smoothed,
    missing,
    lower: halves.map((half) => center - half),
    upper: halves.map((half) => center + half),
    signals: smoothed.flatMap((value, i) => {
      const half = halves[i] ?? 0;
      return value !== null && (value < center - half || value > center + half) ? [i] : [];
    }),
  });
}
