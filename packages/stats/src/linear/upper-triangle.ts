import type { Qr } from './qr.ts';

/** Element of R in row i and column j >= i, in the pivoted order. */
export function upperElement(qr: Qr, i: number, j: number): number {
  return i === j ? (qr.diagonal[i] ?? 0) : (qr.columns[j]?.[i] ?? 0);
}

/** Solves R b = z for the independent columns, in the pivoted order. */
export function solveUpper(qr: Qr, z: ArrayLike<number>): Float64Array {
  const b = new Float64Array(qr.rank);
  for (let i = qr.rank - 1; i >= 0; i -= 1) {
    let sum = z[i] ?? 0;
    for (let j = i + 1; j < qr.rank; j += 1) sum -= upperElement(qr, i, j) * (b[j] ?? 0);
    b[i] = sum / upperElement(qr, i, i);
  }
  return b;
}

/** Solves R'z = c: a contrast of coefficients in orthonormal coordinates. */
export function solveUpperTransposed(qr: Qr, c: ArrayLike<number>): Float64Array {
  const z = new Float64Array(qr.rank);
  for (let i = 0; i < qr.rank; i += 1) {
    let sum = c[i] ?? 0;
    for (let j = 0; j < i; j += 1) sum -= upperElement(qr, j, i) * (z[j] ?? 0);
    z[i] = sum / upperElement(qr, i, i);
  }
  return z;
}
