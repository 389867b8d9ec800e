import { centered } from '../descriptives/centered.ts';
import { norm } from '../descriptives/norm.ts';

/**
 * Product-moment correlation of two complete, non-constant vectors, clipped to -1..1 against rounding.
 *
 * Both sides are centred and scaled to length one first, so that offsets and tiny units cost no digits.
 */
export function correlate(xs: ArrayLike<number>, ys: ArrayLike<number>): number {
  return cosine(centered(xs), centered(ys));
}

/** Cosine of the angle between two vectors that are centred already. */
export function cosine(xs: Float64Array, ys: Float64Array): number {
  const [lengthX, lengthY] = [norm(xs), norm(ys)];
  let sum = 0;
  for (let i = 0; i < xs.length; i += 1) {
    sum += ((xs[i] ?? 0) / lengthX) * ((ys[i] ?? 0) / lengthY);
  }
  return Math.max(-1, Math.min(1, sum));
}
