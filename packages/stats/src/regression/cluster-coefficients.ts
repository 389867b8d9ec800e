import { guardCr2 } from '../guards/guard-cr2.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { Matrix } from 'ml-matrix';
import { groupRows } from '../grouping/grouping.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import type { Labels } from '../rows/column.ts';
import { clusterRobust } from './cluster-robust.ts';
import type { ClusterVariance } from './cluster-robust.ts';
import { clusterRobustWeighted } from './cluster-robust-weighted.ts';
import { coefficient, undefinedCoefficient } from './coefficient.ts';
import type { Coefficient } from './coefficient.ts';
import type { LeastSquares } from './least-squares.ts';

/** Cluster-robust inference for every coefficient; `null` with a single cluster. */
export type ClusterCoefficients = {
  readonly clusters: number;
  /** J/(J-1) times the sandwich, t with J - 1 df. */
  readonly cr1: readonly Coefficient[] | null;
  /** Bias-reduced, t with Satterthwaite df; the one to show. */
  readonly cr2: readonly Coefficient[] | null;
  /** Why both are `null`. */
  readonly reason: UndefinedReason | null;
  /** Per coefficient, whether its CR2 test may be shown, and decide; `null` with `cr2`. */
  readonly cr2Guards: readonly GuardStatus[] | null;
};

type ClusterInput = {
  readonly terms: readonly string[];
  readonly level: number;
  readonly cluster: Labels;
  readonly weights?: Float64Array;
};

/** CR1 and CR2 inference for the coefficients of a fit. See docs/statistics.md#cluster-robust. */
export function clusterCoefficients(fit: LeastSquares, input: ClusterInput): ClusterCoefficients {
  const { terms, level, cluster } = input;
  const grouping = groupRows(cluster);
  const clusters = grouping.labels.length;
  if (clusters < 2) {
    return { clusters, cr1: null, cr2: null, reason: 'too-few-units', cr2Guards: null };
  }
  const found = terms.flatMap((_, j) => (fit.estimates[j] === null ? [] : [j]));
  const contrasts = found.map((j) => fit.contrast(j));
  const robust = contrastVariances(fit, contrasts, {
    ...sortByGroup(grouping),
    weights: input.weights,
  });
  const variances = terms.map((_, j) => robust[found.indexOf(j)] ?? null);
  const build = (pick: (variance: ClusterVariance) => readonly [number, number]): Coefficient[] =>
    terms.map((term, j) => {
      const variance = variances[j];
      const estimate = fit.estimates[j] ?? null;
      if (!variance || estimate === null) return undefinedCoefficient(term, 'aliased');
      const [squared, df] = pick(variance);
      return coefficient(term, estimate, Math.sqrt(squared), { df, level });
    });
  const cr2 = build((variance) => [variance.cr2, variance.cr2Df]);
  return {
    clusters,
    cr1: build(({ cr1 }) => [cr1, clusters - 1]),
    cr2,
    reason: null,
    cr2Guards: cr2.map(({ df }) => guardCr2(df)),
  };
}

type SortedRows = {
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly weights: Float64Array | undefined;
};

function contrastVariances(
  fit: LeastSquares,
  contrasts: readonly Float64Array[],
  { order, starts, weights }: SortedRows,
): ClusterVariance[] {
  const columns = fit.basis();
  const { rank } = fit;
  const writeBasis = (start: number, end: number, target: Float64Array): void => {
    columns.forEach((column, i) => {
      for (let row = start; row < end; row += 1) {
        target[(row - start) * rank + i] = column[order[row] ?? 0] ?? 0;
      }
    });
  };
  const residuals = new Float64Array(order.length);
  for (let i = 0; i < order.length; i += 1) residuals[i] = fit.residuals[order[i] ?? 0] ?? 0;
  if (!weights) return clusterRobust({ rank, residuals, starts, writeBasis }, contrasts);
  const basis = new Float64Array(order.length * rank);
  writeBasis(0, order.length, basis);
  const sorted = Float64Array.from(order, (row) => weights[row] ?? 1);
  const weighted = {
    basis: Matrix.from1DArray(order.length, rank, basis),
    residuals: residuals.map((value, i) => value / Math.sqrt(sorted[i] ?? 1)),
    weights: sorted,
    starts,
  };
  return clusterRobustWeighted(weighted, contrasts);
}
