import type { Coefficient } from '../regression/coefficient.ts';
import { fitPanel } from '../panel/panel-fit.ts';
import { panelCoefficients } from '../panel/panel-coefficients.ts';
import { panelRows } from '../panel/panel-rows.ts';
import { linearRegression } from '../regression/linear-regression.ts';
import { at } from '../rows/at.ts';
import type { Labels, NamedColumn } from '../rows/column.ts';

/** One equation of a mediation. */
export type PathEquation = {
  readonly y: Float64Array;
  readonly x: readonly NamedColumn[];
  /** Cluster of each row, or `null` for independent rows. */
  readonly cluster: Labels | null;
  readonly hasClusterEffects: boolean;
  readonly level: number;
};

/**
 * Coefficients of one equation with the errors a mediation needs: classic for independent rows, CR2 for clusters,
 * within clusters if these have effects of their own.
 *
 * @throws RangeError as `linearRegression` and `panelFixedEffects`.
 */
export function pathCoefficients(equation: PathEquation): readonly Coefficient[] {
  const { y, x, cluster, level } = equation;
  if (!cluster) return linearRegression({ y, x, level }).coefficients.slice(1);
  if (!equation.hasClusterEffects) {
    const { clusters, coefficients } = linearRegression({ y, x, cluster, level });
    return (clusters?.cr2 ?? coefficients).slice(1);
  }
  const columns = [y, ...x.map(({ values }) => values)];
  const rows = panelRows(columns, cluster, cluster);
  const shape = { starts: rows.starts, period: rows.period, periods: rows.periods.length };
  const panel = fitPanel({ y: at(rows.columns, 0), x: rows.columns.slice(1) }, shape, false);
  const names = x.map(({ name }) => name);
  const { cr2, classic } = panelCoefficients(panel, names, level);
  return cr2 ?? classic;
}
