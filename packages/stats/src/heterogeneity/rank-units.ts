import type { UndefinedReason } from '../failure/undefined-result.ts';
import { normalTail } from '../distributions/normal-tail.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { requireInput } from '../failure/require-input.ts';

/** A unit mean shrunk towards the mean of all, with its place. */
export type RankedUnit = {
  readonly unit: string | number;
  /** Shrunken mean: overall mean + reliability x (unit mean - overall mean). */
  readonly estimate: number;
  readonly standardDeviation: number;
  readonly reliability: number;
  /** Chance that the unit's true mean is in the top decile of units. */
  readonly topDecileChance: number;
  /** 1 for the highest; `null` below a reliability of 0.70, where a rank says nothing. */
  readonly rank: number | null;
  readonly rankReason: UndefinedReason | null;
};

/** Units of a random-intercept model (see `mixedModel`) and its estimates. */
export type RankInput = {
  readonly units: readonly {
    readonly unit: string | number;
    readonly effect: number;
    readonly conditionalDeviation: number;
  }[];
  readonly mean: number;
  readonly tau2: number;
};

const RELIABLE = 0.7;

/**
 * Empirical Bayes ranking of units: shrunken means instead of raw ones, ranks only where they are reliable.
 *
 * Built on `mixedModel`. See docs/statistics.md#unit-ranking.
 *
 * @throws RangeError if the variance between units is not positive: then there is nothing to rank.
 */
export function rankUnits({ units, mean, tau2 }: RankInput): RankedUnit[] {
  requireInput(tau2 > 0, 'Units do not differ: there is nothing to rank.');
  const threshold = mean + normalQuantile(0.9) * Math.sqrt(tau2);
  const plain = units.map(({ unit, effect, conditionalDeviation }) => {
    const estimate = mean + effect;
    const reliability = 1 - conditionalDeviation ** 2 / tau2;
    const topDecileChance = normalTail((estimate - threshold) / conditionalDeviation);
    return {
      unit,
      estimate,
      standardDeviation: conditionalDeviation,
      reliability,
      topDecileChance,
    };
  });
  const reliable = plain.filter(({ reliability }) => reliability >= RELIABLE);
  const order = reliable.toSorted((a, b) => b.estimate - a.estimate);
  return plain.map((unit) => {
    const rank = order.indexOf(unit) + 1 || null;
    return { ...unit, rank, rankReason: rank === null ? 'condition-not-met' : null };
  });
}
