import { fQuantile } from '../distributions/f-quantile.ts';
import { fTail } from '../distributions/f-tail.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { guardUnits } from '../guards/guard-units.ts';

/** How much of the variance of answers lies between units, and how reliable unit means are. */
export type VarianceShares = {
  readonly n: number;
  readonly units: readonly UnitReliability[];
  /** Unit size that enters the ICC when sizes differ: (N - sum n^2 / N) / (J - 1). */
  readonly effectiveSize: number;
  readonly meanSize: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  /** Share of variance between units; negative values are reported as they are. */
  readonly icc1: number;
  readonly icc1Low: number;
  readonly icc1High: number;
  /** The same with the mean unit size, as `multilevel::ICC1` computes it. */
  readonly icc1MeanSize: number;
  /** Reliability of unit means; `null` if all unit means are equal, where 1 - 1/F is minus infinity. */
  readonly icc2: number | null;
  readonly icc2Low: number | null;
  readonly icc2High: number | null;
  readonly etaSquared: number;
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};

const FLAT: UndefinedParts = {
  icc2: 'no-variation-between-units',
  icc2Low: 'no-variation-between-units',
  icc2High: 'no-variation-between-units',
};

/** A unit's size, mean and the reliability of that mean. */
export type UnitReliability = {
  readonly unit: string | number;
  readonly n: number;
  readonly mean: number;
  /** `null` where the formula divides by nothing: a negative ICC(1) of just that size. */
  readonly reliability: number | null;
  readonly reason: UndefinedReason | null;
};

/** A one-way analysis of variance before it is judged: units with their sizes and means, and its sums of squares. */
export type OneWaySums = {
  readonly units: readonly {
    readonly unit: string | number;
    readonly n: number;
    readonly mean: number;
  }[];
  /** Mean of all answers. */
  readonly middle: number;
  readonly between: number;
  readonly within: number;
};

/**
 * ICC(1), ICC(2) and the F test of a one-way analysis of variance. See docs/statistics.md#aggregation.
 *
 * @param tail probability beyond each limit of the intervals
 * @throws RangeError with under 2 units, one answer per unit, or no variation inside units.
 */
export function shareVariance(sums: OneWaySums, tail: number): VarianceShares {
  const { units, middle, between, within } = sums;
  const sizes = units.map(({ n }) => n);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const counts = { n_obs: n, n_units: units.length };
  if (units.length < 2)
    throw new UndefinedResult('too-few-units', 'An ICC needs two units.', counts);
  if (n <= units.length) {
    throw new UndefinedResult('too-few-rows', 'No unit has a second answer.', counts);
  }
  const [df1, df2] = [units.length - 1, n - units.length];
  const [msb, msw] = [between / df1, within / df2];
  if (!(within > 1e-28 * (between + n * middle * middle))) {
    throw new UndefinedResult(
      'no-residual-variation',
      'Answers never differ inside a unit.',
      counts,
    );
  }
  const isFlat = !(between > 1e-28 * (within + n * middle * middle));
  const f = isFlat ? 0 : msb / msw;
  const squares = sizes.reduce((sum, size) => sum + size * size, 0);
  const size = (n - squares / n) / df1;
  const meanSize = n / units.length;
  const icc = (ratio: number, m: number): number => (ratio - 1) / (ratio + m - 1);
  const icc1 = icc(f, size);
  const low = f / fQuantile(tail, df1, df2, 'upper');
  const high = f / fQuantile(tail, df1, df2, 'lower');
  return {
    n,
    units: units.map(({ unit, n: m, mean }) => {
      const divisor = 1 + (m - 1) * icc1;
      const isDefined = divisor > 1e-12;
      return {
        unit,
        n: m,
        mean,
        reliability: isDefined ? (m * icc1) / divisor : null,
        reason: isDefined ? null : ('not-positive' as const),
      };
    }),
    effectiveSize: size,
    meanSize,
    meanSquareBetween: msb,
    meanSquareWithin: msw,
    f,
    df1,
    df2,
    p: fTail(f, df1, df2, 'upper'),
    icc1,
    icc1Low: icc(low, size),
    icc1High: icc(high, size),
    icc1MeanSize: icc(f, meanSize),
    icc2: isFlat ? null : 1 - 1 / f,
    icc2Low: isFlat ? null : 1 - 1 / low,
    icc2High: isFlat ? null : 1 - 1 / high,
    reasons: isFlat ? FLAT : {},
    guard: guardUnits(units.length),
    etaSquared: between / (between + within),
  };
}
