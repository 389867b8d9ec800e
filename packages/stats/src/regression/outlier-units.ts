import { tQuantile } from '../distributions/t-quantile.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { labelPresence } from '../rows/label-presence.ts';
import { linearRegression } from './linear-regression.ts';

/** How far a unit lies from what its predictors let expect. */
export type UnitDeviation = {
  readonly unit: string | number;
  /** Externally studentised residual; `null` for a unit that its own row determines. */
  readonly t: number | null;
  readonly p: number | null;
  /** p times the number of units, at most 1. */
  readonly bonferroniP: number | null;
  readonly reason: UndefinedReason | null;
  readonly deviation: 'positive' | 'negative' | 'none';
};

/** Units of a regression and which of them stand out. */
export type OutlierUnits = {
  readonly method: 'outlier-units/1';
  readonly n: number;
  readonly dropped: number;
  readonly df: number;
  /** A unit beyond it, on either side, stands out. */
  readonly threshold: number;
  /** In order of the input. */
  readonly units: readonly UnitDeviation[];
};

/** One row per unit: its outcome, its predictors and its name. */
export type OutlierInput = {
  readonly y: Column;
  readonly x: readonly NamedColumn[];
  readonly unit: Labels;
  /** Chance of naming any unit if none stands out; 0.05 unless given. */
  readonly alpha?: number;
};

/**
 * Units that do much better or worse than their predictors let expect: externally studentised residuals of the
 * regression over units, against the t quantile at alpha / (2 J) with residual df - 1.
 *
 * Equals R's `rstudent` with the rule of `car::outlierTest`. See docs/statistics.md#outlier-units.
 *
 * @throws RangeError with too few units or if the predictors explain the outcome without rest.
 */
export function outlierUnits({ y, x, unit, alpha = 0.05 }: OutlierInput): OutlierUnits {
  const known = { name: 'unit', values: labelPresence(unit) };
  const complete = Array.from(y, (value, row) => (known.values[row] === null ? null : value));
  const regression = linearRegression({ y: complete, x });
  const diagnostics = regression.diagnostics();
  const n = regression.rows.length;
  if (!diagnostics) {
    const reason = regression.diagnosticsReason() ?? 'too-few-units';
    throw new UndefinedResult(reason, 'The regression over units leaves no rest to judge by.', {
      n,
    });
  }
  const df = regression.residualDf - 1;
  const threshold = tQuantile(alpha / (2 * n), df, 'upper');
  const units = Array.from(regression.rows, (row, i): UnitDeviation => {
    const t = at(diagnostics.externallyStudentized, i);
    const label = unit[row] ?? '';
    if (t === null) {
      const reason = at(diagnostics.reasons, i);
      return { unit: label, t, p: null, bonferroniP: null, reason, deviation: 'none' };
    }
    const p = tTwoSided(t, df);
    const deviation = Math.abs(t) <= threshold ? 'none' : t > 0 ? 'positive' : 'negative';
    return { unit: label, t, p, bonferroniP: Math.min(1, n * p), reason: null, deviation };
  });
  return { method: 'outlier-units/1', n, dropped: regression.dropped, df, threshold, units };
}
