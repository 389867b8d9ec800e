import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Eigenvalues of a symmetric matrix and, in columns of the same order, their unit vectors. */
export type SymmetricEigen = { readonly values: readonly number[]; readonly vectors: Matrix };

/** Share of the largest element below which an element is 0: subnormal ones make the library divide by 0. */
const NEGLIGIBLE = 1e-40;

/** Eigenvalues and orthonormal eigenvectors of a symmetric matrix (tridiagonal QL). Equals R's `eigen`. */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const limit = NEGLIGIBLE * Math.max(matrix.max(), -matrix.min());
  const clean = matrix.clone();
  for (let i = 0; i < clean.rows; i += 1) {
    for (let j = 0; j < clean.columns; j += 1) {
      if (Math.abs(clean.get(i, j)) <= limit) clean.set(i, j, 0);
    }
  }
  const decomposition = new EigenvalueDecomposition(clean, { assumeSymmetric: true });
  return { values: decomposition.realEigenvalues, vectors: decomposition.eigenvectorMatrix };
}
