import { isConstant } from '../descriptives/is-constant.ts';
import { correlate } from '../correlation/correlate.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { Matrix } from 'ml-matrix';
import type { Column, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { averageGain } from './average-gain.ts';
import { relativeWeights } from './relative-weights.ts';
import { subsetRSquared } from './subset-r-squared.ts';

/** How much of the explained variance each predictor accounts for. Descriptive, never causal. */
export type Driver = {
  readonly name: string;
  /** Average increase of R-squared over all orders (LMG, Shapley). */
  readonly lmg: number;
  readonly lmgShare: number;
  /** Johnson's relative weight. */
  readonly relativeWeight: number;
  readonly relativeWeightShare: number;
  /** R-squared alone, and what is lost if taken out last. */
  readonly first: number;
  readonly last: number;
};

/** Relative importance of all predictors of one outcome. */
export type DriverImportance = {
  readonly method: 'driver-importance/1';
  readonly n: number;
  readonly dropped: number;
  readonly rSquared: number;
  readonly drivers: readonly Driver[];
};

const MOST = 12;

/**
 * Relative importance of correlated predictors: LMG and Johnson's relative weights, each adding up to R-squared.
 *
 * Sources: Groemping (2006), Johnson (2000). Equals R's `relaimpo::calc.relimp`.
 * See docs/statistics.md#importance.
 *
 * @throws RangeError with over 12 predictors, constant or collinear columns, or too few rows.
 */
export function driverImportance(y: Column, x: readonly NamedColumn[]): DriverImportance {
  requireInput(x.length >= 1 && x.length <= MOST, `Importance takes 1 to ${MOST} predictors.`);
  const { n, dropped, columns } = completeRows([y, ...x.map(({ values }) => values)]);
  const p = x.length;
  if (n < p + 2) throw new UndefinedResult('too-few-rows', 'More rows are needed.', { n });
  if (columns.some(isConstant)) {
    throw new UndefinedResult('constant', 'A column does not vary.', { n });
  }
  const correlations = new Matrix(
    columns.map((a) => columns.map((b) => (a === b ? 1 : correlate(a, b)))),
  );
  const explained = subsetRSquared(correlations);
  const all = 2 ** p - 1;
  const rSquared = explained[all] ?? 0;
  if (!(rSquared > 0)) throw new UndefinedResult('constant', 'Nothing is explained.', { n });
  const weights = relativeWeights(correlations);
  return {
    method: 'driver-importance/1',
    n,
    dropped,
    rSquared,
    drivers: x.map(({ name }, j) => {
      const lmg = averageGain(explained, j, p);
      const relativeWeight = weights[j] ?? 0;
      return {
        name,
        lmg,
        lmgShare: lmg / rSquared,
        relativeWeight,
        relativeWeightShare: relativeWeight / rSquared,
        first: explained[2 ** j] ?? 0,
        last: rSquared - (explained[all - 2 ** j] ?? 0),
      };
    }),
  };
}
