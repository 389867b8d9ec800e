import type { LeastSquares } from './least-squares.ts';

/** Leverage of each row: the diagonal of the hat matrix. Equals R's `hatvalues`. */
export function leverages(fit: LeastSquares): Float64Array {
  const hats = new Float64Array(fit.residuals.length);
  for (const column of fit.basis()) {
    for (let row = 0; row < hats.length; row += 1) {
      hats[row] = (hats[row] ?? 0) + (column[row] ?? 0) ** 2;
    }
  }
  return hats;
}
