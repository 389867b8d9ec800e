import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { invert, solveSystem } from '../linear/solve-system.ts';
import { symmetricEigen } from '../linear/symmetric-eigen.ts';

/** One-factor maximum likelihood: loadings, uniquenesses and the value of the discrepancy function. */
export type OneFactor = {
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
  /** log|S(model)| + tr(S S(model)^-1) - log|S| - k. */
  readonly discrepancy: number;
  /** Expected information of the parameters per row (loadings, then uniquenesses). */
  readonly information: Matrix;
};

/**
 * Fits one common factor with variance 1 to a covariance matrix by maximum likelihood, signs such that the loadings
 * have a positive sum. Uniquenesses are not bounded: a negative one is a Heywood case for the caller to report.
 *
 * Fisher scoring with step halving, on the correlation matrix, to the rounding limit of the gradient. Three items
 * are just identified and solved in closed form. Equals R's `lavaan::cfa(std.lv = TRUE)`.
 *
 * @throws RangeError if the matrix is singular or the iteration does not converge.
 */
export function oneFactor(covariances: Matrix): OneFactor {
  const scale = covariances.diag().map(Math.sqrt);
  const correlations = scaled(covariances, scale);
  const start = covariances.rows === 3 ? justIdentified(correlations) : startValues(correlations);
  const parameters = covariances.rows === 3 ? start : score(correlations, start);
  const k = scale.length;
  const sign =
    parameters.slice(0, k).reduce((sum, l, i) => sum + l * (scale[i] ?? 1), 0) < 0 ? -1 : 1;
  const loadings = parameters.slice(0, k).map((l, i) => sign * l * (scale[i] ?? 1));
  const uniquenesses = parameters.slice(k).map((t, i) => t * (scale[i] ?? 1) ** 2);
  const base = logDeterminant(correlations);
  return {
    loadings,
    uniquenesses,
    discrepancy: Math.max(0, objective(correlations, parameters) - base - k),
    information: information(impliedInverse([...loadings, ...uniquenesses]), loadings),
  };
}

function score(correlations: Matrix, start: readonly number[]): number[] {
  const k = correlations.rows;
  let current = [...start];
  let value = objective(correlations, current);
  for (let iteration = 0; iteration < 300; iteration += 1) {
    const loadings = current.slice(0, k);
    const inverse = impliedInverse(current);
    const gap = inverse.clone().sub(inverse.mmul(correlations).mmul(inverse));
    const slope = gap.mmul(Matrix.columnVector(loadings)).mul(2).to1DArray();
    const gradient = [...slope, ...gap.diag()];
    const curvature = information(inverse, loadings).mul(2);
    const step = solveSystem(curvature, Matrix.columnVector(gradient)).to1DArray();
    let share = 1;
    let next = move(current, step, share);
    let nextValue = objective(correlations, next);
    while (!(nextValue <= value + 1e-12) && share > 1e-10) {
      share /= 2;
      next = move(current, step, share);
      nextValue = objective(correlations, next);
    }
    if (!(nextValue <= value + 1e-12) || next.some((value) => Math.abs(value) > 1e6)) break;
    current = next;
    value = nextValue;
    if (Math.max(...step.map(Math.abs)) < 1e-12) return current;
  }
  throw new UndefinedResult('did-not-converge', 'The one-factor model did not converge.');
}

/** The matrix with each row and column divided by its scale; symmetric to the last bit. */
function scaled(matrix: Matrix, scale: readonly number[]): Matrix {
  const result = Matrix.zeros(matrix.rows, matrix.columns);
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const value = i === j ? 1 : matrix.get(i, j) / ((scale[i] ?? 1) * (scale[j] ?? 1));
      result.set(i, j, value);
      result.set(j, i, value);
    }
  }
  return result;
}

function move(from: readonly number[], step: readonly number[], share: number): number[] {
  return from.map((value, i) => value - share * (step[i] ?? 0));
}

/** Half the expected second derivative: tr(S^-1 dS S^-1 dS) / 2, for scoring steps and standard errors. */
function information(inverse: Matrix, loadings: readonly number[]): Matrix {
  const k = loadings.length;
  const weighted = inverse.mmul(Matrix.columnVector([...loadings])).to1DArray();
  const length = weighted.reduce((sum, value, i) => sum + value * (loadings[i] ?? 0), 0);
  const matrix = Matrix.zeros(2 * k, 2 * k);
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < k; j += 1) {
      const element = inverse.get(i, j);
      const [wi, wj] = [weighted[i] ?? 0, weighted[j] ?? 0];
      matrix.set(i, j, wi * wj + length * element);
      matrix.set(i, k + j, element * wj);
      matrix.set(k + j, i, element * wj);
      matrix.set(k + i, k + j, 0.5 * element * element);
    }
  }
  return matrix;
}

function implied(parameters: readonly number[]): Matrix {
  const k = parameters.length / 2;
  const matrix = Matrix.zeros(k, k);
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < k; j += 1) {
      const common = (parameters[i] ?? 0) * (parameters[j] ?? 0);
      matrix.set(i, j, common + (i === j ? (parameters[k + i] ?? 0) : 0));
    }
  }
  return matrix;
}

function impliedInverse(parameters: readonly number[]): Matrix {
  return invert(implied(parameters));
}

/** log|S(model)| + tr(S S(model)^-1), or infinity outside the positive definite models. */
function objective(covariances: Matrix, parameters: readonly number[]): number {
  const cholesky = new CholeskyDecomposition(implied(parameters));
  if (!cholesky.isPositiveDefinite()) return Infinity;
  return logDeterminant(implied(parameters)) + cholesky.solve(covariances).trace();
}

function logDeterminant(matrix: Matrix): number {
  const cholesky = new CholeskyDecomposition(matrix);
  if (!cholesky.isPositiveDefinite()) {
    throw new UndefinedResult('singular-design', 'The items determine each other completely.');
  }
  return 2 * cholesky.lowerTriangularMatrix.diag().reduce((sum, value) => sum + Math.log(value), 0);
}

/** First principal component, communalities kept away from 0 and 1. */
function startValues(correlations: Matrix): number[] {
  const { values, vectors } = symmetricEigen(correlations);
  const first = values.indexOf(Math.max(...values));
  const share = Math.sqrt(Math.max(0.1, (values[first] ?? 1) - 0.5));
  const loadings = vectors
    .getColumn(first)
    .map((value) => Math.max(-0.95, Math.min(0.95, value * share)));
  return [...loadings, ...loadings.map((l) => 1 - l * l)];
}

function justIdentified(correlations: Matrix): number[] {
  const [a, b, c] = [correlations.get(0, 1), correlations.get(0, 2), correlations.get(1, 2)];
  if (!(a * b * c > 0)) {
    throw new UndefinedResult('improper-solution', 'No real factor has these three correlations.');
  }
  const first = Math.sqrt((a * b) / c);
  const loadings = [first, a / first, b / first];
  return [...loadings, ...loadings.map((l) => 1 - l * l)];
}
