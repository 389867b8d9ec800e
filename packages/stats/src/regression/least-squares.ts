import { decomposeQr } from '../linear/qr.ts';
import type { Qr } from '../linear/qr.ts';
import { requireSquarable } from '../linear/require-squarable.ts';
import { multiplyQ, multiplyQTransposed, orthonormalBasis } from '../linear/qr-products.ts';
import { sumOfSquares } from '../descriptives/sum-of-squares.ts';
import { solveUpper, solveUpperTransposed } from '../linear/upper-triangle.ts';

/** A least-squares fit, before any inference. */
export type LeastSquares = {
  readonly rank: number;
  readonly qr: Qr;
  /** Coefficients in the order of the design; `null` for a column dropped as collinear. */
  readonly estimates: readonly (number | null)[];
  readonly residuals: Float64Array;
  readonly fitted: () => Float64Array;
  readonly residualSumOfSquares: number;
  /** Sum of squares of the fitted values, not centred. */
  readonly explainedSumOfSquares: number;
  /** Orthonormal columns that span the design. */
  readonly basis: () => readonly Float64Array[];
  /** R'^-1 e_j: the contrast "coefficient j" in orthonormal coordinates. */
  readonly contrast: (column: number) => Float64Array;
};

/**
 * Least squares by Householder QR, collinear later columns dropped as in R's `lm`.
 *
 * @param columns the design, column by column, with the constant if there is one.
 * @param lengths lengths against which collinearity is judged; see {@link decomposeQr}.
 * @throws RangeError if values are too small or too large to be squared.
 */
export function leastSquares(
  columns: readonly Float64Array[],
  y: Float64Array,
  lengths?: readonly number[],
): LeastSquares {
  for (const column of [...columns, y]) requireSquarable(column);
  const qr = decomposeQr(columns, lengths);
  const { rank } = qr;
  const coordinates = multiplyQTransposed(qr, y);
  const solved = solveUpper(qr, coordinates);
  const estimates: (number | null)[] = columns.map(() => null);
  for (let i = 0; i < rank; i += 1) estimates[qr.pivot[i] ?? 0] = solved[i] ?? null;
  const outside = coordinates.slice().fill(0, 0, rank);
  const residuals = multiplyQ(qr, outside);
  let basis: readonly Float64Array[] | undefined;
  return {
    rank,
    qr,
    estimates,
    residuals,
    fitted: () => y.map((value, i) => value - (residuals[i] ?? 0)),
    residualSumOfSquares: sumOfSquares(outside),
    explainedSumOfSquares: sumOfSquares(coordinates.subarray(0, rank)),
    basis: () => (basis ??= orthonormalBasis(qr)),
    contrast: (column) => {
      const unit = new Float64Array(rank);
      unit[qr.pivot.indexOf(column)] = 1;
      return solveUpperTransposed(qr, unit);
    },
  };
}
