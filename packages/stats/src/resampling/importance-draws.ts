import { Matrix } from 'ml-matrix';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { averageGain } from '../importance/average-gain.ts';
import { relativeWeights } from '../importance/relative-weights.ts';
import { subsetRSquared } from '../importance/subset-r-squared.ts';
import { drawIndices } from '../random/index-source.ts';
import type { IndexSource } from '../random/index-source.ts';
import { momentSize } from './moment-bootstrap.ts';

/** Moments of every cluster, from which the importance of drivers in any collection of clusters follows. */
export type ImportanceTask = {
  readonly kind: 'importance';
  /** Outcome and predictors. */
  readonly variables: number;
  /** Per cluster: rows, sums, and products (lower triangle row-major) of the standardised variables. */
  readonly moments: Float64Array;
  readonly source: IndexSource;
};

/** Per draw from..to: LMG of each predictor, then the relative weight of each; NaN where they are undefined. */
export function importanceDraws(task: ImportanceTask, from: number, to: number): Float64Array {
  const { variables, moments, source } = task;
  const size = momentSize(variables);
  const predictors = variables - 1;
  const picked = new Int32Array(source.width);
  const total = new Float64Array(size);
  const values = new Float64Array((to - from) * 2 * predictors);
  for (let draw = from; draw < to; draw += 1) {
    drawIndices(source, draw, picked);
    total.fill(0);
    for (const cluster of picked) {
      for (let k = 0; k < size; k += 1) {
        total[k] = (total[k] ?? 0) + (moments[cluster * size + k] ?? 0);
      }
    }
    values.set(importanceOf(total, variables), (draw - from) * 2 * predictors);
  }
  return values;
}

function importanceOf(total: Float64Array, variables: number): number[] {
  const predictors = variables - 1;
  const undefinedDraw = Array.from({ length: 2 * predictors }, () => Number.NaN);
  const correlations = correlationsOf(total, variables);
  if (!correlations) return undefinedDraw;
  try {
    const explained = subsetRSquared(correlations);
    const gains = Array.from({ length: predictors }, (_, j) =>
      averageGain(explained, j, predictors),
    );
    return [...gains, ...relativeWeights(correlations)];
  } catch (error) {
    if (error instanceof UndefinedResult) return undefinedDraw;
    throw error;
  }
}

/** Correlations of the drawn rows, or `null` if a variable does not vary in them. */
function correlationsOf(total: Float64Array, variables: number): Matrix | null {
  const rows = total[0] ?? 0;
  const covariance = (i: number, j: number): number => {
    const product = total[1 + variables + (i * (i + 1)) / 2 + j] ?? 0;
    return product - ((total[1 + i] ?? 0) * (total[1 + j] ?? 0)) / rows;
  };
  const variances = Array.from({ length: variables }, (_, i) => covariance(i, i));
  if (variances.some((variance) => !(variance > 1e-12 * rows))) return null;
  const matrix = Matrix.eye(variables);
  for (let i = 0; i < variables; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const r = covariance(i, j) / Math.sqrt((variances[i] ?? 1) * (variances[j] ?? 1));
      matrix.set(i, j, r);
      matrix.set(j, i, r);
    }
  }
  return matrix;
}
