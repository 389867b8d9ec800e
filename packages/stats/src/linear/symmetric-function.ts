import { Matrix } from 'ml-matrix';
import { symmetricEigen } from './symmetric-eigen.ts';

/** A function of a symmetric matrix through its eigenvalues: V f(L) V', for instance its square root. */
export function symmetricFunction(matrix: Matrix, f: (eigenvalue: number) => number): Matrix {
  const { values, vectors } = symmetricEigen(matrix);
  return vectors.mmul(Matrix.diag(values.map(f))).mmul(vectors.transpose());
}
