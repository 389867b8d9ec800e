import { guardCorrelation } from '../guards/guard-correlation.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import type { Column } from '../rows/column.ts';
import { countDiscordantPairs } from './count-discordant-pairs.ts';
import { exactKendallP } from './exact-kendall-p.ts';
import { tieSizes } from './tie-sizes.ts';
import { usablePairs } from './usable-pairs.ts';

/** Kendall's tau-b with its tie-corrected normal test and, where it exists, the exact p. */
export type KendallResult = {
  readonly method: 'kendall/1';
  readonly n: number;
  readonly dropped: number;
  readonly tau: number;
  readonly z: number;
  readonly p: number;
  /** Only without ties and below 50 pairs. */
  readonly exactP: number | null;
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};

/**
 * Kendall's tau-b, -1 to 1: how many more pairs of units agree in their order than disagree.
 *
 * z from the tie-corrected variance without continuity correction, in n log n time. Equals R's
 * `cor.test(method = "kendall")`. See docs/statistics.md#kendall.
 *
 * @throws RangeError with under 3 pairs or a constant side: undefined there, and 0 would claim "no link".
 */
export function kendall(xs: Column, ys: Column): KendallResult {
  const pairs = usablePairs(xs, ys);
  const { n, dropped } = pairs;
  const tiesX = tieSizes(pairs.xs);
  const tiesY = tieSizes(pairs.ys);
  const all = (n * (n - 1)) / 2;
  const choose2 = (t: number): number => (t * (t - 1)) / 2;
  const tiedX = sum(tiesX, choose2);
  const tiedY = sum(tiesY, choose2);
  const { discordant, tiedBoth } = countDiscordantPairs(pairs.xs, pairs.ys);
  const score = all - tiedX - tiedY + tiedBoth - 2 * discordant;
  const tau = score / Math.sqrt(all - tiedX) / Math.sqrt(all - tiedY);
  const spread = (t: number): number => t * (t - 1) * (2 * t + 5);
  const choose3 = (t: number): number => t * (t - 1) * (t - 2);
  const variance =
    (spread(n) - sum(tiesX, spread) - sum(tiesY, spread)) / 18 +
    (2 * tiedX * tiedY) / (n * (n - 1)) +
    (sum(tiesX, choose3) * sum(tiesY, choose3)) / (9 * n * (n - 1) * (n - 2));
  const z = score / Math.sqrt(variance);
  const hasTies = tiedX > 0 || tiedY > 0;
  const exactP = hasTies || n >= 50 ? null : exactKendallP(all - discordant, n);
  return {
    method: 'kendall/1',
    n,
    dropped,
    tau: Math.max(-1, Math.min(1, tau)),
    z,
    p: normalTwoSided(z),
    exactP,
    guard: guardCorrelation(n),
    reasons: exactP === null ? { exactP: hasTies ? 'ties' : 'condition-not-met' } : {},
  };
}

function sum(sizes: readonly number[], weigh: (size: number) => number): number {
  return sizes.reduce((total, size) => total + weigh(size), 0);
}
