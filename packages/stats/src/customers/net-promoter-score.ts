import { confidenceZ } from '../distributions/confidence-z.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { guardNps } from '../guards/guard-nps.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** How many would recommend (9-10), are passive (7-8), would not (0-6). */
export type NpsCounts = {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
};

/** A Net Promoter Score, -100 to 100, with two intervals; the adjusted one is the one to display. */
export type NetPromoterScore = NpsCounts & {
  readonly method: 'nps/1';
  readonly n: number;
  readonly nps: number;
  readonly standardError: number;
  readonly waldLow: number;
  readonly waldHigh: number;
  readonly adjustedNps: number;
  /** Limits of the adjusted Wald interval. */
  readonly low: number;
  readonly high: number;
  /** Under 30 answers. */
  readonly isLowBase: boolean;
  readonly guard: GuardStatus;
};

/**
 * Net Promoter Score from counts: 100 * (share of promoters - share of detractors).
 *
 * Variance p + d - (p - d)^2 with divisor n. The adjusted Wald interval adds 3/4 promoter, 3/2 passive and 3/4
 * detractor and keeps its coverage in small samples; both are clipped to -100..100. Source: Rocks (2016). Equals
 * R's `NPS::nps` and `nps.se`. See docs/statistics.md#nps.
 *
 * @throws RangeError without answers or with counts that are not whole and non-negative.
 */
export function netPromoterScore(
  counts: NpsCounts,
  options: { readonly level?: number } = {},
): NetPromoterScore {
  const { promoters, passives, detractors } = counts;
  const all = [promoters, passives, detractors];
  requireInput(
    all.every((count) => Number.isInteger(count) && count >= 0),
    'Counts must be whole and not negative.',
  );
  const n = promoters + passives + detractors;
  if (n === 0) {
    const known = { n, promoters, passives, detractors };
    throw new UndefinedResult('too-few-rows', 'There is no answer to score.', known);
  }
  const z = confidenceZ(confidenceLevel(options.level));
  const plain = score(promoters, detractors, n);
  const adjusted = score(promoters + 0.75, detractors + 0.75, n + 3);
  return {
    method: 'nps/1',
    n,
    promoters,
    passives,
    detractors,
    nps: plain.nps,
    standardError: plain.error,
    waldLow: clip(plain.nps - z * plain.error),
    waldHigh: clip(plain.nps + z * plain.error),
    adjustedNps: adjusted.nps,
    low: clip(adjusted.nps - z * adjusted.error),
    high: clip(adjusted.nps + z * adjusted.error),
    isLowBase: n < 30,
    guard: guardNps(n),
  };
}

function score(promoters: number, detractors: number, n: number): { nps: number; error: number } {
  const [p, d] = [promoters / n, detractors / n];
  return { nps: 100 * (p - d), error: 100 * Math.sqrt((p + d - (p - d) ** 2) / n) };
}

function clip(value: number): number {
  return Math.max(-100, Math.min(100, value));
}
