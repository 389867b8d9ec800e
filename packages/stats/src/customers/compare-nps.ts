import { guardNps } from '../guards/guard-nps.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { confidenceZ } from '../distributions/confidence-z.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { netPromoterScore } from './net-promoter-score.ts';
import type { NpsCounts } from './net-promoter-score.ts';

/** Change between two Net Promoter Scores of different people, in points. */
export type NpsDifference = {
  readonly method: 'nps-difference/1';
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
  /** Answers on the smaller side decide: 30 to compare. */
  readonly guard: GuardStatus;
};

/**
 * Difference of two independent Net Promoter Scores, second minus first, by Wald's test.
 *
 * Equals R's `NPS::nps.test`. See docs/statistics.md#nps.
 *
 * @throws RangeError if a sample is empty, or neither varies (all promoters on both sides, say).
 */
export function compareNps(
  first: NpsCounts,
  second: NpsCounts,
  options: { readonly level?: number } = {},
): NpsDifference {
  const [before, after] = [netPromoterScore(first), netPromoterScore(second)];
  const difference = after.nps - before.nps;
  const standardError = Math.hypot(before.standardError, after.standardError);
  if (standardError === 0) {
    throw new UndefinedResult('constant', 'All answers of both samples fall in one class.');
  }
  const z = difference / standardError;
  const half = confidenceZ(confidenceLevel(options.level)) * standardError;
  return {
    method: 'nps-difference/1',
    difference,
    standardError,
    z,
    p: normalTwoSided(z),
    low: difference - half,
    high: difference + half,
    guard: guardNps(Math.min(before.n, after.n)),
  };
}
