import { confidenceZ } from '../distributions/confidence-z.ts';

/**
 * Interval of a correlation through Fisher's z: tanh(atanh r -+ z * standardError); r itself if |r| = 1.
 *
 * @param standardError of atanh r, usually 1 / sqrt(n - 3).
 */
export function fisherInterval(r: number, standardError: number, level: number): [number, number] {
  if (Math.abs(r) === 1) return [r, r];
  const half = confidenceZ(level) * standardError;
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
