import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** A weighted mean and how many rows, and how many equally weighted rows, it rests on. */
export type WeightedMean = {
  readonly method: 'weighted-mean/1';
  readonly n: number;
  readonly dropped: number;
  readonly mean: number;
  /** Kish's effective number of rows, (sum w)^2 / sum w^2. */
  readonly effectiveN: number;
};

/**
 * Mean with weights, for instance respondents per cell. Rows with a missing value or a weight of 0 are dropped.
 *
 * Equals R's `weighted.mean`. See docs/statistics.md#descriptives.
 *
 * @throws RangeError if a weight is negative or no row has a positive weight.
 */
export function weightedMean(values: Column, weights: Column): WeightedMean {
  const { columns } = completeRows([values, weights]);
  const [xs = new Float64Array(0), given = new Float64Array(0)] = columns;
  const largest = given.reduce((most, weight) => Math.max(most, weight), 0);
  const ws = largest > 0 ? given.map((weight) => weight / largest) : given;
  requireInput(
    ws.every((weight) => weight >= 0),
    'Weights must not be negative.',
  );
  const n = ws.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  if (n === 0) {
    throw new UndefinedResult('too-few-rows', 'No row has a positive weight.', { n });
  }
  const total = ws.reduce((sum, weight) => sum + weight, 0);
  const squares = ws.reduce((sum, weight) => sum + weight * weight, 0);
  const first = xs.reduce((sum, x, i) => sum + x * (ws[i] ?? 0), 0) / total;
  const rest = xs.reduce((sum, x, i) => sum + (x - first) * (ws[i] ?? 0), 0) / total;
  return {
    method: 'weighted-mean/1',
    n,
    dropped: values.length - n,
    mean: first + rest,
    effectiveN: (total * total) / squares,
  };
}
