import { intervalBetween, percentileInterval } from './percentile-interval.ts';
import type { BootstrapInterval } from './percentile-interval.ts';
import { mean } from '../descriptives/mean.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { normalTail } from '../distributions/normal-tail.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { guardBootstrap } from '../guards/guard-bootstrap.ts';
import type { GuardStatus } from '../guards/guard-status.ts';

/** What a bootstrap says about a statistic. */
export type BootstrapSummary = {
  readonly draws: number;
  /** Draws in which the statistic was undefined; left out. */
  readonly undefinedDraws: number;
  readonly mean: number;
  readonly standardError: number;
  /** Monte Carlo error of the mean. */
  readonly meanError: number;
  readonly percentile: BootstrapInterval;
  /** Bias-corrected and accelerated; `null` if the estimate lies outside all draws or nothing varies. */
  readonly bca:
    (BootstrapInterval & { readonly bias: number; readonly acceleration: number }) | null;
  readonly bcaReason: UndefinedReason | null;
  readonly guard: GuardStatus;
};

/** The estimate on the data, the same without each cluster in turn, and the confidence level. */
export type BootstrapContext = {
  readonly estimate: number;
  readonly leaveOneOut: ArrayLike<number>;
  readonly level: number;
};

/**
 * Percentile and BCa intervals of bootstrap draws, with Monte Carlo errors.
 *
 * Source: Davison and Hinkley (1997). Limits equal R's `boot::boot.ci`. See docs/statistics.md#bootstrap.
 *
 * @throws RangeError if fewer than two draws are defined.
 */
export function bootstrapSummary(
  values: Float64Array,
  context: BootstrapContext,
): BootstrapSummary {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
  const draws = sorted.length;
  if (draws < 2) throw new UndefinedResult('too-few-rows', 'Too few draws are defined.', { draws });
  const standardError = standardDeviation(sorted);
  const bca = biasCorrected(sorted, context);
  return {
    draws: values.length,
    undefinedDraws: values.length - draws,
    mean: mean(sorted),
    standardError,
    meanError: standardError / Math.sqrt(draws),
    percentile: percentileInterval(sorted, context.level),
    bca,
    bcaReason: bca ? null : 'condition-not-met',
    guard: guardBootstrap(context.leaveOneOut.length, draws),
  };
}

function biasCorrected(
  sorted: Float64Array,
  { estimate, leaveOneOut, level }: BootstrapContext,
): BootstrapSummary['bca'] {
  const below = sorted.filter((value) => value < estimate).length;
  if (below === 0 || below === sorted.length || leaveOneOut.length < 2) return null;
  const bias = normalQuantile(below / sorted.length);
  const middle = mean(leaveOneOut);
  const pulls = Array.from(leaveOneOut, (value) => middle - value);
  const squares = pulls.reduce((sum, pull) => sum + pull * pull, 0);
  const acceleration = pulls.reduce((sum, pull) => sum + pull ** 3, 0) / (6 * squares ** 1.5);
  if (!Number.isFinite(acceleration)) return null;
  const [low, high] = [(1 - level) / 2, 1 - (1 - level) / 2].map((probability) => {
    const shifted = bias + normalQuantile(probability);
    return normalTail(bias + shifted / (1 - acceleration * shifted));
  });
  return { ...intervalBetween(sorted, low ?? 0, high ?? 1), bias, acceleration };
}
