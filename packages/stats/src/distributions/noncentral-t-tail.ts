import { requireDegrees } from '../failure/require-degrees.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { gaussLegendre } from '../numeric/gauss-legendre.ts';
import { normalTail } from './normal-tail.ts';
import type { Tail } from './normal-tail.ts';

/**
 * Noncentral t tail probability at t with df degrees of freedom and noncentrality ncp; for power only.
 *
 * The integral of Phi(t y - ncp) over the distribution of y = sqrt(chi-squared / df), by composite
 * Gauss-Legendre with cuts around both the density and the step of Phi; about 1e-12 absolute. Equals R's
 * `pt(t, df, ncp)`, and is more accurate in the far tails. See docs/statistics.md#distributions.
 *
 * @throws RangeError if df is not positive.
 */
export function noncentralTTail(t: number, df: number, ncp: number, tail: Tail = 'lower'): number {
  requireFinite({ t, noncentrality: ncp });
  requireDegrees(df);
  const logDensity = (y: number): number => (df - 1) * Math.log(y) - 0.5 * df * (y * y - 1);
  let mass = 0;
  let weighted = 0;
  const points = cutPoints(t, df, ncp);
  for (let i = 1; i < points.length; i += 1) {
    const [low, high] = [points[i - 1] ?? 0, points[i] ?? 0];
    gaussLegendre(low, high, (y, weight) => {
      const density = weight * Math.exp(logDensity(y));
      mass += density;
      weighted += density * normalTail(t * y - ncp, tail);
    });
  }
  return weighted / mass;
}

/** Panel limits: a grid over where y has its mass, and a finer one around the step of Phi at ncp / t. */
function cutPoints(t: number, df: number, ncp: number): number[] {
  const spread = 1 / Math.sqrt(2 * df);
  const low = Math.max(0, 1 - 14 * spread);
  const high = 1 + 14 * spread;
  const grid = Array.from({ length: 57 }, (_, i) => low + ((high - low) * i) / 56);
  const step = t === 0 ? [] : Array.from({ length: 41 }, (_, i) => (ncp + (i - 20) / 2) / t);
  const inside = step.filter((y) => y > low && y < high);
  return [...grid, ...inside].toSorted((a, b) => a - b);
}
