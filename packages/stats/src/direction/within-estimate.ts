import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { sumOfSquares } from '../descriptives/sum-of-squares.ts';
import { groupRows } from '../grouping/grouping.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import { invert } from '../linear/solve-system.ts';
import { symmetricEigen } from '../linear/symmetric-eigen.ts';
import type { PanelShape } from '../panel/period-factor.ts';
import { fixedEffectsProjection } from '../panel/projection.ts';
import { leastSquares } from '../regression/least-squares.ts';
import type { DynamicSample } from './dynamic-sample.ts';
import { errorSums } from './error-sums.ts';
import type { UnitInfluence } from './unit-influence.ts';

/** A within estimator, plain or corrected for measurement error, with the influence of every unit. */
export type WithinEstimate = {
  readonly estimates: Float64Array;
  /** Of the units of the sample. */
  readonly influence: UnitInfluence;
  /** Sums of squares of the regressors, and of the outcome, without the effects. */
  readonly squares: Float64Array;
  readonly outcomeSquares: number;
  /** What of these sums is expected sampling error; 0 without a correction. */
  readonly errorSquares: Float64Array;
  readonly outcomeErrorSquares: number;
  /** Smallest eigenvalue of S^-1/2 (S - D) S^-1/2: share of signal in the weakest direction; 1 without correction. */
  readonly smallestEigenvalue: number;
};

/** A sample without its fixed effects: what the plain and the corrected estimator share. */
export type ProjectedSample = {
  readonly sample: DynamicSample;
  readonly shape: PanelShape;
  readonly isTwoWay: boolean;
  readonly units: readonly (string | number)[];
  readonly x: readonly Float64Array[];
  readonly y: Float64Array;
  /** Least squares of y on x; `null` for a term that earlier ones determine. */
  readonly estimates: readonly (number | null)[];
};

/**
 * Takes unit [and period] effects out of a sample.
 *
 * @throws RangeError if a regressor never moves within units.
 */
export function projectSample(sample: DynamicSample, isTwoWay: boolean): ProjectedSample {
  const grouping = groupRows(sample.unit);
  const { order, starts } = sortByGroup(grouping);
  const isSorted = order.every((row, i) => row === i);
  if (!isSorted) throw new RangeError('The rows of a dynamic sample must be sorted by unit.');
  const period = groupRows(sample.time);
  const shape = { starts, period: period.codes, periods: period.labels.length };
  const { project } = fixedEffectsProjection(shape, isTwoWay);
  const y = project(sample.y);
  const x = sample.x.map(project);
  const fit = leastSquares(x, y);
  if (fit.rank < x.length) {
    throw new UndefinedResult('singular-design', 'Regressors do not move independently.');
  }
  return { sample, shape, isTwoWay, units: grouping.labels, x, y, estimates: fit.estimates };
}

/**
 * b = (S - D)^-1 X'y within units [and periods], D the expected sampling error in S; D = 0 without a correction.
 *
 * Influence of unit j: (S - D)^-1 (X_j'e_j + D_j b). Sources: Fuller (1987), Buonaccorsi (2010).
 * See docs/statistics.md#errors-in-variables.
 *
 * @throws RangeError if S - D is singular.
 */
export function withinEstimate(projected: ProjectedSample, isCorrected: boolean): WithinEstimate {
  const { sample, shape, isTwoWay, x, y } = projected;
  const k = x.length;
  const squares = Float64Array.from(x, (column) => sumOfSquares(column));
  const outcomeSquares = sumOfSquares(y);
  const errors = isCorrected && sample.errors ? sample.errors : null;
  const sums = errors
    ? errorSums(sample, errors, isTwoWay ? shape : { ...shape, periods: 0 })
    : null;
  const gram = crossProducts(x);
  const signal = sums ? gram.clone().sub(Matrix.from1DArray(k, k, sums.total)) : gram;
  const bread = invert(signal);
  const estimates = sums
    ? Float64Array.from(bread.mmul(Matrix.columnVector(products(x, y))).to1DArray())
    : Float64Array.from(projected.estimates, (value) => value ?? 0);
  const scores = unitScores(projected, estimates);
  if (sums) addProducts(scores, sums.byUnit, estimates);
  const influence = {
    units: Int32Array.from(projected.units, Number),
    values: multiplyEach(bread, scores),
  };
  return {
    estimates,
    influence,
    squares,
    outcomeSquares,
    errorSquares: Float64Array.from(squares, (_, a) => sums?.total[a * k + a] ?? 0),
    outcomeErrorSquares: sums?.outcome ?? 0,
    smallestEigenvalue: sums ? smallestShare(gram, signal) : 1,
  };
}

/** X_j'e_j of every unit, one after another. */
function unitScores({ x, y, shape }: ProjectedSample, estimates: Float64Array): Float64Array {
  const residuals = Float64Array.from(y);
  x.forEach((column, a) => {
    const slope = estimates[a] ?? 0;
    for (let i = 0; i < residuals.length; i += 1) {
      residuals[i] = (residuals[i] ?? 0) - slope * (column[i] ?? 0);
    }
  });
  const { starts } = shape;
  const k = x.length;
  const scores = new Float64Array((starts.length - 1) * k);
  x.forEach((column, a) => {
    for (let unit = 0; unit + 1 < starts.length; unit += 1) {
      let sum = 0;
      const end = starts[unit + 1] ?? 0;
      for (let i = starts[unit] ?? 0; i < end; i += 1)
        sum += (column[i] ?? 0) * (residuals[i] ?? 0);
      scores[unit * k + a] = sum;
    }
  });
  return scores;
}

/** The matrix times each of the vectors, which lie one after another. */
function multiplyEach(matrix: Matrix, vectors: Float64Array): Float64Array {
  const k = matrix.rows;
  const flat = Float64Array.from(matrix.to1DArray());
  const result = new Float64Array(vectors.length);
  for (let at = 0; at < vectors.length; at += 1) {
    const a = at % k;
    let sum = 0;
    for (let b = 0; b < k; b += 1) sum += (flat[a * k + b] ?? 0) * (vectors[at - a + b] ?? 0);
    result[at] = sum;
  }
  return result;
}

function crossProducts(x: readonly Float64Array[]): Matrix {
  const gram = Matrix.zeros(x.length, x.length);
  x.forEach((column, a) => {
    const row = products(x.slice(0, a + 1), column);
    row.forEach((value, b) => {
      gram.set(a, b, value);
      gram.set(b, a, value);
    });
  });
  return gram;
}

function products(x: readonly Float64Array[], y: Float64Array): number[] {
  return x.map((column) => {
    let sum = 0;
    for (let i = 0; i < column.length; i += 1) sum += (column[i] ?? 0) * (y[i] ?? 0);
    return sum;
  });
}

/** Adds to each vector its own matrix times the one vector. */
function addProducts(targets: Float64Array, matrices: Float64Array, vector: Float64Array): void {
  const k = vector.length;
  for (let at = 0; at < targets.length; at += 1) {
    for (let b = 0; b < k; b += 1) {
      targets[at] = (targets[at] ?? 0) + (matrices[at * k + b] ?? 0) * (vector[b] ?? 0);
    }
  }
}

function smallestShare(gram: Matrix, signal: Matrix): number {
  const root = invert(new CholeskyDecomposition(gram).lowerTriangularMatrix);
  const whitened = root.mmul(signal).mmul(root.transpose());
  const symmetric = whitened.clone().add(whitened.transpose()).mul(0.5);
  return Math.min(...symmetricEigen(symmetric).values);
}
