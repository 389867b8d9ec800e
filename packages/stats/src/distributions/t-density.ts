import { requireDegrees } from '../failure/require-degrees.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { logGammaHalfRatio } from './log-gamma-half-ratio.ts';

/**
 * Student t density at t with df degrees of freedom. Equals R's `dt`. See docs/statistics.md#distributions.
 *
 * @throws RangeError if df is not positive.
 */
export function tDensity(t: number, df: number): number {
  requireFinite({ t });
  requireDegrees(df);
  const logShape = -0.5 * (df + 1) * Math.log1p((t * t) / df);
  return Math.exp(logGammaHalfRatio(df / 2) + logShape) / Math.sqrt(df * Math.PI);
}
