import { reflect } from './qr.ts';
import type { Qr } from './qr.ts';

/** Q'y for a vector of as many rows; the first `rank` elements are its coordinates in the column space. */
export function multiplyQTransposed(qr: Qr, y: Float64Array): Float64Array {
  const result = Float64Array.from(y);
  for (let step = 0; step < qr.rank; step += 1) {
    const reflector = qr.columns[step];
    if (reflector) reflect(reflector, result, step);
  }
  return result;
}

/** Qz for a vector of as many rows. */
export function multiplyQ(qr: Qr, z: Float64Array): Float64Array {
  const result = Float64Array.from(z);
  for (let step = qr.rank - 1; step >= 0; step -= 1) {
    const reflector = qr.columns[step];
    if (reflector) reflect(reflector, result, step);
  }
  return result;
}

/** The first `rank` columns of Q: an orthonormal basis of the column space. */
export function orthonormalBasis(qr: Qr): Float64Array[] {
  return Array.from({ length: qr.rank }, (_, j) => {
    const column = new Float64Array(qr.rows);
    column[j] = 1;
    for (let step = j; step >= 0; step -= 1) {
      const reflector = qr.columns[step];
      if (reflector) reflect(reflector, column, step);
    }
    return column;
  });
}

/** What is left of a vector after projection on the column space. */
export function residualsOf(qr: Qr, y: Float64Array): Float64Array {
  const coordinates = multiplyQTransposed(qr, y);
  coordinates.fill(0, 0, qr.rank);
  return multiplyQ(qr, coordinates);
}
