import { finiteResult } from '../failure/finite-result.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import type { Column } from '../rows/column.ts';
import { at } from '../rows/at.ts';

/** A series with unequal precision, in standard deviations from its baseline. */
export type StandardizedSeries = {
  readonly method: 'standardized-series/1';
  readonly z: readonly (number | null)[];
  readonly reasons: readonly (UndefinedReason | null)[];
};

/** Level and process variance of the baseline. */
export type Baseline = { readonly center: number; readonly processVariance: number };

/**
 * Makes a series of means or Net Promoter Scores with varying n ready for a chart with center 0 and SD 1:
 * z = (x - center) / sqrt(process variance + SE^2). Missing periods stay `null`.
 *
 * See docs/statistics.md#monitoring.
 *
 * @throws RangeError if lengths differ or a variance is negative.
 */
export function standardizeSeries(
  values: Column,
  standardErrors: Column,
  { center, processVariance }: Baseline,
): StandardizedSeries {
  requireInput(values.length === standardErrors.length, 'Every value needs a standard error.');
  requireFinite({ center, 'process variance': processVariance });
  requireInput(processVariance >= 0, 'A variance is not negative.');
  completeRows([values, standardErrors]);
  const z = Array.from(values, (value, i) => {
    const error = at(standardErrors, i);
    if (value === null || error === null) return null;
    const spread = Math.sqrt(processVariance + error * error);
    return spread > 0 ? (value - center) / spread : null;
  });
  const reasons = z.map((value, i) => {
    if (value !== null) return null;
    return values[i] === null || standardErrors[i] === null ? 'too-few-rows' : 'constant';
  });
  return finiteResult({ method: 'standardized-series/1', z, reasons });
}
