import { Matrix } from 'ml-matrix';
import { centered } from '../descriptives/centered.ts';

/** Covariance matrix of complete columns, divisor n - 1. Equals R's `cov`. */
export function covarianceMatrix(columns: readonly Float64Array[]): Matrix {
  const deviations = columns.map(centered);
  const n = columns[0]?.length ?? 0;
  const matrix = Matrix.zeros(columns.length, columns.length);
  deviations.forEach((a, i) => {
    deviations.forEach((b, j) => {
      let sum = 0;
      for (let row = 0; row < n; row += 1) sum += (a[row] ?? 0) * (b[row] ?? 0);
      matrix.set(i, j, sum / (n - 1));
    });
  });
  return matrix;
}
