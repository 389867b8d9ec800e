import { logGamma } from './log-gamma.ts';

/**
 * log Gamma(x + 1/2) - log Gamma(x), for x > 0.
 *
 * The plain difference loses digits for large x; from 20 on the asymptotic series (DLMF 5.11.13) is exact to
 * rounding. Needed by the t density and by the exact factor in Hedges' g.
 */
export function logGammaHalfRatio(x: number): number {
  if (x < 20) return logGamma(x + 0.5) - logGamma(x);
  const y = 1 / (x * x);
  const series = -1 / 8 + y * (1 / 192 + y * (-1 / 640 + y * (17 / 14336 - (y * 31) / 18432)));
  return 0.5 * Math.log(x) + series / x;
}
