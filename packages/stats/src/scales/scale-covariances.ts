import { Matrix } from 'ml-matrix';
import { requireInput } from '../failure/require-input.ts';

/** A scale as its keyed items' covariances: all that alpha and omega need of the answers. */
export type ScaleCovariances = {
  readonly names: readonly string[];
  /** People who answered every item. */
  readonly n: number;
  /** Over those people, divisor n - 1; symmetric, in the order of the names. */
  readonly covariances: readonly (readonly number[])[];
};

/**
 * The matrix of a scale, checked.
 *
 * @throws RangeError with under 2 items, a ragged or asymmetric matrix, or a number that is not finite.
 */
export function readScaleCovariances({ names, covariances }: ScaleCovariances): Matrix {
  const k = names.length;
  requireInput(k >= 2, 'A scale needs at least two items.');
  requireInput(
    covariances.length === k && covariances.every((row) => row.length === k),
    'The covariances need a row and a column for each item.',
  );
  const matrix = new Matrix(covariances.map((row) => [...row]));
  requireInput(
    matrix.to1DArray().every((value) => Number.isFinite(value)),
    'A covariance is not a number.',
  );
  requireInput(
    matrix.diag().every((variance) => variance >= 0),
    'A variance cannot be negative.',
  );
  requireInput(matrix.isSymmetric(), 'A matrix of covariances is symmetric.');
  return matrix;
}
