import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { logGamma } from '../distributions/log-gamma.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { gaussLegendre } from '../numeric/gauss-legendre.ts';

/** Evidence for a correlation against none; above 1 for it. */
export type CorrelationBayesFactor = {
  readonly method: 'correlation-bayes-factor/1';
  readonly logBf10: number;
  /** `null` where the evidence is beyond the range of numbers: see `logBf10`. */
  readonly bf10: number | null;
  readonly bf01: number | null;
  readonly reasons: UndefinedParts;
};

/**
 * Bayes factor of a correlation, exact likelihood of r under a stretched beta(1/k, 1/k) prior of width k, 1/3 unless
 * given. For display only.
 *
 * Source: Ly, Verhagen and Wagenmakers (2016). Equals R's `BayesFactor::correlationBF`.
 * See docs/statistics.md#bayes-factor.
 *
 * @throws RangeError with under 3 pairs, |r| = 1, or a prior width that is not positive.
 */
export function correlationBayesFactor(
  r: number,
  n: number,
  width = 1 / 3,
): CorrelationBayesFactor {
  requireInput(Math.abs(r) <= 1, 'A correlation lies between -1 and 1.');
  requireFinite({ 'number of pairs': n, width });
  requireInput(width > 0, 'The width of the prior must be positive.');
  if (n < 3) throw new UndefinedResult('too-few-rows', 'A correlation needs 3 pairs.', { n });
  if (Math.abs(r) === 1) {
    throw new UndefinedResult('perfect-fit', 'A perfect correlation has no Bayes factor.', { n });
  }
  const shape = 1 / width;
  const logPrior = -(2 * shape - 1) * Math.LN2 - 2 * logGamma(shape) + logGamma(2 * shape);
  const base = logHypergeometric(0.5, n);
  const logIntegrand = (s: number): number => {
    const rho = Math.tanh(s);
    const logComplement = 2 * (Math.LN2 - Math.abs(s) - Math.log1p(Math.exp(-2 * Math.abs(s))));
    const y = r * rho;
    const likelihood =
      0.5 * (n - 1) * logComplement +
      (1.5 - n) * Math.log1p(-y) +
      logHypergeometric((1 + y) / 2, n) -
      base;
    return logPrior + shape * logComplement + likelihood;
  };
  const logBf10 = logIntegral(logIntegrand, Math.atanh(r), 1 / Math.sqrt(n));
  const head = { method: 'correlation-bayes-factor/1', logBf10 } as const;
  if (Math.abs(logBf10) > LARGEST_LOG) {
    return { ...head, bf10: null, bf01: null, reasons: { bf10: 'overflow', bf01: 'overflow' } };
  }
  return { ...head, bf10: Math.exp(logBf10), bf01: Math.exp(-logBf10), reasons: {} };
}

/** Beyond it a factor or its inverse is no ordinary double. */
const LARGEST_LOG = 700;

/** Log of 2F1(1/2, 1/2; n - 1/2; z) for 0 <= z < 1, by its series of positive terms. */
function logHypergeometric(z: number, n: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < 1e6 && term > 1e-17 * sum; k += 1) {
    term *= ((k + 0.5) ** 2 * z) / ((n - 0.5 + k) * (k + 1));
    sum += term;
  }
  return Math.log(sum);
}

/** Log of the integral over the line of a peaked function given by its log; panels grow away from the peak. */
function logIntegral(logF: (s: number) => number, centre: number, width: number): number {
  const points: (readonly [number, number])[] = [];
  for (const direction of [-1, 1]) {
    let edge = centre;
    let panel = width;
    while (Math.abs(edge - centre) < 40) {
      const next = edge + direction * panel;
      gaussLegendre(Math.min(edge, next), Math.max(edge, next), (s, weight) => {
        points.push([logF(s), weight]);
      });
      edge = next;
      panel *= 1.15;
    }
  }
  const highest = points.reduce((most, [value]) => Math.max(most, value), -Infinity);
  const sum = points.reduce(
    (total, [value, weight]) => total + weight * Math.exp(value - highest),
    0,
  );
  return highest + Math.log(sum);
}
