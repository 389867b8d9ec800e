import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { sumOfSquares } from '../descriptives/sum-of-squares.ts';
import type { GroupTotals } from './group-totals.ts';

/** Everything the REML criterion needs at one variance ratio. */
export type RemlProfile = {
  /** Derivative of the criterion by the ratio. */
  readonly score: number;
  readonly sigma2: number;
  /** Change of the coefficients, in basis coordinates, from least squares. */
  readonly shift: Float64Array;
  readonly groupResiduals: Float64Array;
  readonly logGroups: number;
  readonly logDeterminant: number;
  /** a' (X'V^-1 X)^-1 b in basis coordinates, V in units of sigma2. */
  readonly inverseForm: (a: ArrayLike<number>, b: ArrayLike<number>) => number;
};

/**
 * Profiles the REML criterion of the random-intercept model at one ratio tau2/sigma2.
 *
 * V^-1 = I - w 11' per group with w = ratio / (1 + m ratio), so X'V^-1 X = I - sum of w s s' with s the group sums
 * of the basis columns.
 */
export function profileReml(totals: GroupTotals, ratio: number): RemlProfile {
  const { n, sizes, basisSums, residualSums } = totals;
  const p = basisSums.length;
  const information = Matrix.eye(p);
  const right = new Float64Array(p);
  let logGroups = 0;
  const weights = new Float64Array(sizes.length);
  for (let g = 0; g < sizes.length; g += 1) {
    weights[g] = ratio / (1 + (sizes[g] ?? 0) * ratio);
    logGroups += Math.log1p((sizes[g] ?? 0) * ratio);
  }
  basisSums.forEach((sums, a) => {
    right[a] = -weightedProduct(weights, sums, residualSums);
    for (let b = 0; b <= a; b += 1) {
      const product = weightedProduct(weights, sums, basisSums[b] ?? sums);
      information.set(a, b, information.get(a, b) - product);
      information.set(b, a, information.get(a, b));
    }
  });
  const cholesky = new CholeskyDecomposition(information);
  const inverse = cholesky.solve(Matrix.eye(p));
  const shift = Float64Array.from(cholesky.solve(Matrix.columnVector(right)).to1DArray());
  const groupResiduals = residualSums.slice();
  basisSums.forEach((sums, a) => {
    const change = shift[a] ?? 0;
    for (let g = 0; g < sums.length; g += 1) {
      groupResiduals[g] = (groupResiduals[g] ?? 0) - change * (sums[g] ?? 0);
    }
  });
  let quadratic = totals.residualSquares + sumOfSquares(shift);
  let slope = 0;
  let traces = 0;
  for (let g = 0; g < sizes.length; g += 1) {
    const m = sizes[g] ?? 0;
    const residual = groupResiduals[g] ?? 0;
    quadratic -= (weights[g] ?? 0) * residual * residual;
    slope -= (residual / (1 + m * ratio)) ** 2;
    traces += m / (1 + m * ratio) - groupLeverage(inverse, basisSums, g) / (1 + m * ratio) ** 2;
  }
  const sigma2 = quadratic / (n - p);
  const diagonal = cholesky.lowerTriangularMatrix.diag();
  return {
    score: slope / sigma2 + traces,
    sigma2,
    shift,
    groupResiduals,
    logGroups,
    logDeterminant: 2 * diagonal.reduce((sum, value) => sum + Math.log(value), 0),
    inverseForm: (a, b) => {
      let sum = 0;
      for (let i = 0; i < p; i += 1) {
        for (let j = 0; j < p; j += 1) sum += (a[i] ?? 0) * inverse.get(i, j) * (b[j] ?? 0);
      }
      return sum;
    },
  };
}

function weightedProduct(weights: Float64Array, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let g = 0; g < weights.length; g += 1) sum += (weights[g] ?? 0) * (a[g] ?? 0) * (b[g] ?? 0);
  return sum;
}

/** s' (X'V^-1 X)^-1 s for the basis sums s of one group. */
function groupLeverage(inverse: Matrix, basisSums: readonly Float64Array[], g: number): number {
  let sum = 0;
  for (let a = 0; a < basisSums.length; a += 1) {
    const own = basisSums[a]?.[g] ?? 0;
    for (let b = 0; b <= a; b += 1) {
      sum += (a === b ? 1 : 2) * own * inverse.get(a, b) * (basisSums[b]?.[g] ?? 0);
    }
  }
  return sum;
}
