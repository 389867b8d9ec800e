import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { correlate } from '../correlation/correlate.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { mean } from '../descriptives/mean.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { covarianceMatrix } from './covariance-matrix.ts';
import { rowSums } from './row-sums.ts';

/** What one item does in its scale. */
export type ItemStatistics = {
  readonly item: string;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Correlation with the sum of all items; `null` for a constant item. */
  readonly itemTotalR: number | null;
  /** Correlation with the sum of the others; `null` if either is constant. */
  readonly itemRestR: number | null;
  /** Alpha of the scale without this item; `null` if fewer than two would be left. */
  readonly alphaIfDeleted: number | null;
  readonly reasons: UndefinedParts;
};

/** Item-total, item-rest and alpha-if-deleted of complete, keyed items. Equals R's `psych::alpha`. */
export function itemStatistics(
  names: readonly string[],
  columns: readonly Float64Array[],
): ItemStatistics[] {
  const total = rowSums(columns);
  return columns.map((column, j) => {
    const others = columns.filter((_, i) => i !== j);
    const itemTotalR = correlation(column, total);
    const itemRestR = correlation(column, rowSums(others));
    const alphaIfDeleted = plainAlpha(others);
    const withoutItem = others.length < 2 ? 'not-enough-items' : 'constant';
    return {
      item: names[j] ?? '',
      mean: mean(column),
      standardDeviation: standardDeviation(column),
      itemTotalR,
      itemRestR,
      alphaIfDeleted,
      reasons: {
        ...(itemTotalR === null ? { itemTotalR: 'constant' } : {}),
        ...(itemRestR === null ? { itemRestR: 'constant' } : {}),
        ...(alphaIfDeleted === null ? { alphaIfDeleted: withoutItem } : {}),
      },
    };
  });
}

function correlation(xs: Float64Array, ys: Float64Array): number | null {
  return isConstant(xs) || isConstant(ys) ? null : correlate(xs, ys);
}

function plainAlpha(columns: readonly Float64Array[]): number | null {
  const k = columns.length;
  const covariances = covarianceMatrix(columns);
  if (k < 2 || !(covariances.sum() > 1e-14 * k * covariances.trace())) return null;
  return (k / (k - 1)) * (1 - covariances.trace() / covariances.sum());
}
