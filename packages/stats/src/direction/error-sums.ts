import type { PanelShape } from '../panel/period-factor.ts';
import type { DynamicSample } from './dynamic-sample.ts';

/** Expected sampling error in the within sums of squares and products. */
export type ErrorSums = {
  /** D, k x k row-major. */
  readonly total: Float64Array;
  /** The part of each unit, one after another. */
  readonly byUnit: Float64Array;
  /** The same for the outcome. */
  readonly outcome: number;
};

/**
 * D = sum over rows of (1 - 1/T_i)(1 - 1/N_t) times the row's sampling covariance; T_i and N_t are the rows of its
 * unit and of its period. One-way panels (shape with 0 periods) lack the second factor.
 */
export function errorSums(
  { outcomeErrors, time, errorRow, x }: DynamicSample,
  errors: (panelRow: number) => ArrayLike<number>,
  { starts, period, periods }: PanelShape,
): ErrorSums {
  const size = x.length ** 2;
  const inPeriod = new Float64Array(periods);
  if (periods > 0) for (const t of period) inPeriod[t] = (inPeriod[t] ?? 0) + 1;
  const total = new Float64Array(size);
  const byUnit = new Float64Array((starts.length - 1) * size);
  let outcome = 0;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const [start, end] = [starts[unit] ?? 0, starts[unit + 1] ?? 0];
    const own = byUnit.subarray(unit * size, (unit + 1) * size);
    for (let i = start; i < Math.min(end, time.length); i += 1) {
      const shared = periods > 0 ? 1 - 1 / (inPeriod[period[i] ?? 0] ?? 1) : 1;
      const weight = (1 - 1 / (end - start)) * shared;
      outcome += weight * (outcomeErrors?.[i] ?? 0);
      const covariance = errors(errorRow[i] ?? 0);
      for (let a = 0; a < size; a += 1) own[a] = (own[a] ?? 0) + weight * (covariance[a] ?? 0);
    }
    for (let a = 0; a < size; a += 1) total[a] = (total[a] ?? 0) + (own[a] ?? 0);
  }
  return { total, byUnit, outcome };
}
