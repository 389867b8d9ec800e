import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * Root of a continuous function between two points where it has opposite signs (Brent 1973, as in R's `uniroot`).
 *
 * Converges to the spacing of doubles around the root unless `tolerance` (absolute) is larger.
 *
 * @throws RangeError if the function has the same sign at both ends.
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 0,
): number {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (Number.isNaN(fa) || Number.isNaN(fb) || fa > 0 === fb > 0) {
    throw new UndefinedResult('did-not-converge', 'The function does not change sign.');
  }
  let c = b;
  let fc = fb;
  let step = b - a;
  let lastStep = step;
  for (let iteration = 0; iteration < 500; iteration += 1) {
    if (fb > 0 === fc > 0) {
      c = a;
      fc = fa;
      step = b - a;
      lastStep = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const limit = 2 * Number.EPSILON * Math.abs(b) + 0.5 * tolerance;
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= limit || fb === 0) return b;
    const bold = Math.abs(lastStep) >= limit && Math.abs(fa) > Math.abs(fb);
    const jump = bold ? interpolatedStep([a, b, c], [fa, fb, fc]) : half;
    const trusted =
      bold &&
      jump > 0 === half > 0 &&
      2 * Math.abs(jump) < Math.min(3 * Math.abs(half) - limit, Math.abs(lastStep));
    lastStep = trusted ? step : half;
    step = trusted ? jump : half;
    a = b;
    fa = fb;
    b += Math.abs(step) > limit ? step : Math.sign(half) * limit;
    fb = f(b);
  }
  return b;
}

type Three = readonly [number, number, number];

/** Step from b: inverse quadratic interpolation, or the secant when only two points differ. */
function interpolatedStep([a, b, c]: Three, [fa, fb, fc]: Three): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  return (s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1));
}
