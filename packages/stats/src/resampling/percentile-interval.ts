import { bootstrapQuantile } from './bootstrap-quantile.ts';

/** An interval and how uncertain its limits are because the number of draws is finite. */
export type BootstrapInterval = {
  readonly low: number;
  readonly high: number;
  readonly lowError: number;
  readonly highError: number;
};

/** Percentile interval of sorted draws at a confidence level, with the Monte Carlo error of its limits. */
export function percentileInterval(sorted: Float64Array, level: number): BootstrapInterval {
  const tail = (1 - level) / 2;
  return intervalBetween(sorted, tail, 1 - tail);
}

/** The interval between two quantiles of sorted draws. */
export function intervalBetween(
  sorted: Float64Array,
  low: number,
  high: number,
): BootstrapInterval {
  return {
    low: bootstrapQuantile(sorted, low),
    high: bootstrapQuantile(sorted, high),
    lowError: limitError(sorted, low),
    highError: limitError(sorted, high),
  };
}

/** Half the distance of the order statistics one binomial standard deviation to either side of the limit. */
function limitError(sorted: Float64Array, probability: number): number {
  const draws = sorted.length;
  const width = Math.sqrt(draws * probability * (1 - probability));
  const value = (rank: number): number =>
    sorted[Math.max(0, Math.min(draws - 1, Math.round(rank) - 1))] ?? 0;
  const rank = (draws + 1) * probability;
  return (value(rank + width) - value(rank - width)) / 2;
}
