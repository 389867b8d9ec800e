import { findRoot } from '../numeric/find-root.ts';
import { weightedPool } from './weighted-pool.ts';

/** Moment estimate of the variance between units (DerSimonian and Laird 1986), 0 or more. */
export function derSimonianLaird(q: number, variances: Float64Array): number {
  const weights = variances.map((variance) => 1 / variance);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return Math.max(0, (q - (variances.length - 1)) / (sum - squares / sum));
}

/** REML estimate of the variance between units, 0 or more: the root of the restricted score. */
export function remlTau2(effects: Float64Array, variances: Float64Array): number {
  const score = (tau2: number): number => {
    const { estimate } = weightedPool(effects, variances, tau2);
    let [sum, squares, spread] = [0, 0, 0];
    effects.forEach((effect, i) => {
      const weight = 1 / ((variances[i] ?? 1) + tau2);
      sum += weight;
      squares += weight * weight;
      spread += (weight * (effect - estimate)) ** 2;
    });
    return spread - sum + squares / sum;
  };
  const smallest = variances.reduce((least, variance) => Math.min(least, variance), Infinity);
  if (!(score(0) > 0)) return 0;
  let high = smallest;
  while (score(high) > 0) high *= 4;
  return findRoot(score, 0, high);
}
