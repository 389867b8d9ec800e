import betainc from '@stdlib/math-base-special-betainc';
import { logGamma } from './log-gamma.ts';
import type { Tail } from './normal-tail.ts';

/** Below this the first term of the series is the whole series. */
const TINY = 1e-290;

/**
 * Natural logarithm of the beta(a, b) tail at z = 1/(1 + exp(-logOdds)).
 *
 * Given as log-odds, both z and 1 - z are known without cancellation, however close to 0 or 1; the F and t
 * distributions are evaluated through this. An upper tail near 1 is one minus the lower one: the library's own loses
 * half its digits there for a = b = 1/2. Beyond 1e-290 the leading term a*log z - log(a B(a, b)) is used.
 */
export function logBetaTail(logOdds: number, a: number, b: number, tail: Tail): number {
  if (logOdds > 0) return logBetaTail(-logOdds, b, a, tail === 'lower' ? 'upper' : 'lower');
  const odds = Math.exp(logOdds);
  const z = odds / (1 + odds);
  if (z > TINY) {
    const lower = betainc(z, a, b, true, false);
    if (tail === 'lower') return Math.log(lower);
    return lower < 0.5 ? Math.log1p(-lower) : Math.log(betainc(z, a, b, true, true));
  }
  const logLower = a * logOdds - Math.log(a) - logGamma(a) - logGamma(b) + logGamma(a + b);
  return tail === 'lower' ? logLower : Math.log(-Math.expm1(logLower));
}
