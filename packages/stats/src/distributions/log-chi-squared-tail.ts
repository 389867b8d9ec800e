import { logGamma } from './log-gamma.ts';
import type { Tail } from './normal-tail.ts';

/**
 * Log of a chi-squared tail that is very small, where the probability itself nears the end of the doubles.
 *
 * Lower tail by the power series, upper tail by the continued fraction (DLMF 8.7.1, 8.9.2); only meant for the
 * outer side of the distribution, where both converge fast.
 *
 * @param logX log of the point; a log so that points below 1e-308 can be given.
 */
export function logChiSquaredTail(logX: number, df: number, tail: Tail): number {
  const shape = df / 2;
  const logHalf = logX - Math.LN2;
  const half = Math.exp(logHalf);
  const logPrefix = shape * logHalf - half - logGamma(shape + 1);
  if (tail === 'upper') return logPrefix + Math.log(shape) + Math.log(upperFraction(half, shape));
  let term = 1;
  let sum = 1;
  for (let k = 1; term > 1e-17 * sum; k += 1) {
    term *= half / (shape + k);
    sum += term;
  }
  return logPrefix + Math.log(sum);
}

/** Gamma(a, x) / (x^a e^-x) by Lentz's method. */
function upperFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}
