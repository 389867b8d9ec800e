import { Matrix } from 'ml-matrix';
import { symmetricFunction } from '../linear/symmetric-function.ts';
import type { ClusterVariance } from './cluster-robust.ts';

/** A weighted fit, rows sorted by cluster. */
export type WeightedClusteredFit = {
  /** Orthonormal basis of the design with rows times the root of their weight; n x rank. */
  readonly basis: Matrix;
  /** Residuals on the scale of the outcome, not weighted. */
  readonly residuals: Float64Array;
  readonly weights: Float64Array;
  readonly starts: Int32Array;
};

/**
 * Cluster-robust variances of contrasts of weighted least-squares coefficients, for an identity working model.
 *
 * With weights, the adjustment of a cluster is G^(+1/2) with G = I - H - H' + X M (X'W^2 X) M X'. Equals R's
 * `clubSandwich::vcovCR` on a weighted `lm`. See docs/statistics.md#cluster-robust.
 *
 * @param contrasts in orthonormal coordinates, R'^-1 c.
 */
export function clusterRobustWeighted(
  fit: WeightedClusteredFit,
  contrasts: readonly Float64Array[],
): ClusterVariance[] {
  const count = fit.starts.length - 1;
  const roots = fit.weights.map(Math.sqrt);
  const scaled = fit.basis.clone().mulColumnVector(Array.from(roots));
  const bread = scaled.transpose().mmul(scaled);
  const clusters = Array.from({ length: count }, (_, j) => {
    const rows = indices(fit.starts[j] ?? 0, fit.starts[j + 1] ?? 0);
    const right = rowsOf(scaled, rows);
    const left = rowsOf(fit.basis, rows).divColumnVector(rows.map((i) => roots[i] ?? 1));
    const hat = left.mmul(right.transpose());
    const g = Matrix.eye(rows.length).sub(hat).sub(hat.transpose());
    g.add(left.mmul(bread).mmul(left.transpose()));
    const adjust = symmetricFunction(g, (value) => (value > 1e-12 ? 1 / Math.sqrt(value) : 0));
    const residuals = Matrix.columnVector(rows.map((i) => fit.residuals[i] ?? 0));
    return { left, right, adjust, residuals };
  });
  return contrasts.map((contrast) => {
    const c = Matrix.columnVector(Array.from(contrast));
    const rank = c.rows;
    const z = Matrix.zeros(2 * rank, 2 * rank);
    const middle = Matrix.zeros(2 * rank, 2 * rank);
    middle.setSubMatrix(bread, 0, 0);
    middle.setSubMatrix(Matrix.eye(rank).neg(), 0, rank);
    middle.setSubMatrix(Matrix.eye(rank).neg(), rank, 0);
    let [cr1, cr2, sum, squares] = [0, 0, 0, 0];
    for (const { left, right, adjust, residuals } of clusters) {
      cr1 += scalar(c.transpose().mmul(right.transpose()).mmul(residuals)) ** 2;
      const a = adjust.mmul(right).mmul(c);
      cr2 += scalar(a.transpose().mmul(residuals)) ** 2;
      const v = left.transpose().mmul(a).to1DArray();
      const q = right.transpose().mmul(a).to1DArray();
      const vector = Matrix.columnVector([...v, ...q]);
      const s = scalar(a.transpose().mmul(a));
      const cross = scalar(vector.transpose().mmul(middle).mmul(vector));
      sum += s + cross;
      squares += s * s + 2 * s * cross;
      z.add(vector.mmul(vector.transpose()));
    }
    const product = middle.mmul(z);
    const cr2Df = (sum * sum) / (squares + product.mmul(product).trace());
    return { cr1: (cr1 * count) / (count - 1), cr2, cr2Df };
  });
}

function indices(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function rowsOf(matrix: Matrix, rows: number[]): Matrix {
  return new Matrix(rows.map((row) => matrix.getRow(row)));
}

function scalar(matrix: Matrix): number {
  return matrix.get(0, 0);
}
