import { finiteResult } from '../failure/finite-result.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';
import { cusumRunLength } from './cusum-run-length.ts';

/** Cumulative sums upwards and downwards against a decision interval. */
export type CusumChart = {
  readonly method: 'cusum/1';
  /** The sums after each period; `null` in a period without a value, which leaves them as they were. */
  readonly upward: readonly (number | null)[];
  readonly downward: readonly (number | null)[];
  readonly missing: number;
  /** Positions (from 0) where a sum exceeds the interval. */
  readonly upwardSignals: readonly number[];
  readonly downwardSignals: readonly number[];
  /** Periods between false alarms of both sides, on average. */
  readonly inControlRunLength: number;
};

/** Level and spread of the baseline, and how the chart is tuned. */
export type CusumOptions = {
  readonly center: number;
  readonly standardDeviation: number;
  /** Slack in standard deviations, 0.5 unless given: half the shift to be found. */
  readonly slack?: number;
  /** Decision interval in standard deviations, 5 unless given. */
  readonly interval?: number;
};

/**
 * Two-sided CUSUM chart of one unit, without reset after a signal: finds a lasting shift soonest.
 *
 * Source: Montgomery, Statistical Quality Control. Equals R's `qcc::cusum`; run length as `spc::xcusum.arl`.
 * See docs/statistics.md#monitoring.
 *
 * @throws RangeError if the standard deviation or the interval is not positive, the slack is negative, or a value is not
 * finite.
 */
export function cusumChart(values: Column, options: CusumOptions): CusumChart {
  const { center, standardDeviation, slack = 0.5, interval = 5 } = options;
  requireFinite({ center, 'standard deviation': standardDeviation });
  requireInput(standardDeviation > 0, 'The baseline must vary.');
  const { dropped: missing } = completeRows([values]);
  const scores = Array.from(values, (value) =>
    value === null ? null : (value - center) / standardDeviation,
  );
  const accumulate = (sign: number): (number | null)[] => {
    let sum = 0;
    return scores.map((score) =>
      score === null ? null : (sum = Math.max(0, sum + sign * score - slack)),
    );
  };
  const signals = (sums: readonly (number | null)[]): number[] =>
    sums.flatMap((sum, i) => (sum !== null && sum > interval ? [i] : []));
  const [upward, downward] = [accumulate(1), accumulate(-1)];
  return finiteResult({
    method: 'cusum/1',
    missing,
    upward,
    downward,
    upwardSignals: signals(upward),
    downwardSignals: signals(downward),
    inControlRunLength: cusumRunLength(slack, interval),
  });
}
