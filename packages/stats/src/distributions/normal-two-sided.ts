import { normalTail } from './normal-tail.ts';

/** Two-sided p-value of a normal statistic: P(|Z| >= |z|). Equals R's `2 * pnorm(-abs(z))`. */
export function normalTwoSided(z: number): number {
  return 2 * normalTail(-Math.abs(z));
}
