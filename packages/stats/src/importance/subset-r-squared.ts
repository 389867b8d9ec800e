import type { Matrix } from 'ml-matrix';
import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * R-squared of the outcome on every subset of predictors; bit j of the position says whether predictor j is in.
 *
 * @param correlations of outcome (first) and predictors.
 * @throws RangeError if predictors determine each other.
 */
export function subsetRSquared(correlations: Matrix): Float64Array {
  const p = correlations.rows - 1;
  const result = new Float64Array(2 ** p);
  for (let subset = 1; subset < result.length; subset += 1) {
    const members: number[] = [];
    for (let j = 0; j < p; j += 1) if (subset & (1 << j)) members.push(j + 1);
    result[subset] = explainedBy(correlations, members);
  }
  return result;
}

/** Squared length of L^-1 r with L the Cholesky factor of the predictors' correlations. */
function explainedBy(correlations: Matrix, members: readonly number[]): number {
  const lower = members.map(() => new Float64Array(members.length));
  const half = new Float64Array(members.length);
  let sum = 0;
  members.forEach((a, i) => {
    const row = lower[i] ?? half;
    for (let j = 0; j <= i; j += 1) {
      let value = correlations.get(a, members[j] ?? 0);
      for (let k = 0; k < j; k += 1) value -= (row[k] ?? 0) * (lower[j]?.[k] ?? 0);
      if (i === j && !(value > 1e-13)) {
        throw new UndefinedResult('singular-design', 'Some predictors determine another one.');
      }
      row[j] = i === j ? Math.sqrt(value) : value / (lower[j]?.[j] ?? 1);
    }
    let value = correlations.get(a, 0);
    for (let k = 0; k < i; k += 1) value -= (row[k] ?? 0) * (half[k] ?? 0);
    half[i] = value / (row[i] ?? 1);
    sum += (half[i] ?? 0) ** 2;
  });
  return sum;
}
