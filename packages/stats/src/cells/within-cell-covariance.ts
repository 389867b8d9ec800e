import { labelPresence } from '../rows/label-presence.ts';
import { Matrix } from 'ml-matrix';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { demeanByGroup } from '../grouping/group-means.ts';
import { groupRows } from '../grouping/grouping.ts';
import type { Labels, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { at } from '../rows/at.ts';
import { nearestPositiveSemidefinite } from './nearest-positive-semidefinite.ts';

/** How much, and how jointly, the scores of people in one cell differ. */
export type WithinCellCovariance = {
  readonly method: 'within-cell-covariance/1';
  /** Row-major, in the order of the scores. */
  readonly covariance: Float64Array;
  /** "listwise" over people with all scores; "pairwise" over those with both, if fewer than 50 have all. */
  readonly basis: 'listwise' | 'pairwise';
  /** People with all scores. */
  readonly complete: number;
};

const ENOUGH_COMPLETE = 50;

/**
 * Covariance of respondents' scores around the mean of their cell, pooled over cells: the sampling error of cell
 * means is this divided by their number of respondents.
 *
 * Products over sum of (n - 1). With rotating forms, where fewer than 50 people have all scores, each pair of scores
 * uses the people with both, and the matrix is moved to the nearest positive semidefinite one.
 * See docs/statistics.md#errors-in-variables.
 *
 * @param cell label of each respondent's cell, for instance unit and period.
 * @throws RangeError if no cell has two respondents with a score (or with a pair of scores).
 */
export function withinCellCovariance(
  scores: readonly NamedColumn[],
  cell: Labels,
): WithinCellCovariance {
  const k = scores.length;
  const all = products(scores, cell);
  const { complete } = all;
  if (complete >= ENOUGH_COMPLETE || k === 1) {
    return {
      method: 'within-cell-covariance/1',
      covariance: all.covariance,
      basis: 'listwise',
      complete,
    };
  }
  const matrix = Matrix.zeros(k, k);
  for (let a = 0; a < k; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      const pair = a === b ? [at(scores, a)] : [at(scores, a), at(scores, b)];
      const value = products(pair, cell).covariance[a === b ? 0 : 1] ?? 0;
      matrix.set(a, b, value);
      matrix.set(b, a, value);
    }
  }
  const covariance = Float64Array.from(nearestPositiveSemidefinite(matrix).to1DArray());
  return { method: 'within-cell-covariance/1', covariance, basis: 'pairwise', complete };
}

function products(
  scores: readonly NamedColumn[],
  cell: Labels,
): { readonly covariance: Float64Array; readonly complete: number } {
  const known = labelPresence(cell);
  const { n, rows, columns } = completeRows([...scores.map(({ values }) => values), known]);
  const grouping = groupRows(cell, rows);
  const df = n - grouping.sizes.length;
  const k = scores.length;
  if (df < 1) {
    if (k > 1) return { covariance: new Float64Array(k * k), complete: 0 };
    throw new UndefinedResult('too-few-rows', 'No cell has two respondents with a score.', { n });
  }
  const deviations = columns.slice(0, k).map((column) => demeanByGroup(column, grouping));
  const covariance = new Float64Array(k * k);
  deviations.forEach((a, i) => {
    deviations.forEach((b, j) => {
      covariance[i * k + j] = a.reduce((sum, value, row) => sum + value * (b[row] ?? 0), 0) / df;
    });
  });
  return { covariance, complete: n };
}
