import type { Matrix } from 'ml-matrix';
import { symmetricFunction } from '../linear/symmetric-function.ts';

/** The nearest positive semidefinite matrix in the Frobenius norm: negative eigenvalues become 0 (Higham 1988). */
export function nearestPositiveSemidefinite(matrix: Matrix): Matrix {
  return symmetricFunction(matrix, (value) => Math.max(0, value));
}
