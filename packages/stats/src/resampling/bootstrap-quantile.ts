import { normalQuantile } from '../distributions/normal-quantile.ts';

/**
 * Bootstrap limit: the value at rank (B + 1) * probability, on the normal scale between order statistics.
 *
 * Equals R's `boot::boot.ci` (norm.inter); the extreme draw where the rank lies outside them.
 *
 * @param sorted draws in rising order, at least one.
 */
export function bootstrapQuantile(sorted: Float64Array, probability: number): number {
  const draws = sorted.length;
  const rank = (draws + 1) * probability;
  const below = Math.trunc(rank);
  const value = (position: number): number => sorted[position - 1] ?? 0;
  if (below <= 0) return value(1);
  if (below >= draws) return value(draws);
  if (below === rank) return value(below);
  const low = normalQuantile(below / (draws + 1));
  const high = normalQuantile((below + 1) / (draws + 1));
  const share = (normalQuantile(probability) - low) / (high - low);
  return value(below) + share * (value(below + 1) - value(below));
}
