import { Matrix, solve } from 'ml-matrix';
import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * Solves A X = B for a square matrix, by LU decomposition with pivoting.
 *
 * @throws RangeError with reason "singular-design" if A has no inverse.
 */
export function solveSystem(a: Matrix, b: Matrix): Matrix {
  let solution: Matrix | null = null;
  try {
    solution = solve(a, b);
  } catch {
    solution = null;
  }
  if (!solution?.to1DArray().every(Number.isFinite)) {
    throw new UndefinedResult('singular-design', 'The equations have no single solution.');
  }
  return solution;
}

/**
 * Inverse of a square matrix.
 *
 * @throws RangeError with reason "singular-design" if there is none.
 */
export function invert(matrix: Matrix): Matrix {
  return solveSystem(matrix, Matrix.eye(matrix.rows));
}
