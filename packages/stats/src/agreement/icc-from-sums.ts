import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';
import { shareVariance } from './share-variance.ts';
import type { VarianceShares } from './share-variance.ts';

/** A unit as what is left of its answers: how many, their sum and the sum of their squares. */
export type UnitSums = {
  readonly unit: string | number;
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
};

/** Variance between and within units whose single answers are no longer there. */
export type SummedIcc = VarianceShares & { readonly method: 'icc-sums/1' };

/**
 * ICC(1) and ICC(2) from the n, sum and sum of squares of each unit: the same numbers as `intraclassCorrelation`
 * gives of the answers, to the digits that sums of squares keep (scores far from 0 with little spread lose some).
 *
 * Units of nobody are left out. Sources: Bliese (2000), Donner (1986). See docs/statistics.md#aggregation.
 *
 * @throws RangeError with under 2 units, one answer per unit, no variation inside units, or sums that no answers have.
 */
export function iccFromSums(
  units: readonly UnitSums[],
  options: { readonly level?: number } = {},
): SummedIcc {
  const tail = (1 - confidenceLevel(options.level)) / 2;
  const present = units.filter(({ n }) => n !== 0);
  for (const { n, sum, sumOfSquares } of present) {
    requireInput(Number.isInteger(n) && n > 0, 'A unit has a whole number of answers.');
    requireFinite({ sum, sumOfSquares });
    const least = (sum * sum) / n;
    requireInput(
      sumOfSquares >= least - 1e-9 * Math.max(least, 1),
      'A sum of squares is smaller than its sum allows.',
    );
  }
  const total = present.reduce((sum, unit) => sum + unit.n, 0);
  const middle = present.reduce((sum, unit) => sum + unit.sum, 0) / Math.max(1, total);
  const means = present.map(({ unit, n, sum }) => ({ unit, n, mean: sum / n }));
  return {
    method: 'icc-sums/1',
    ...shareVariance(
      {
        units: means,
        middle,
        between: means.reduce((sum, { n, mean }) => sum + n * (mean - middle) ** 2, 0),
        within: present.reduce(
          (sum, unit) => sum + Math.max(0, unit.sumOfSquares - (unit.sum * unit.sum) / unit.n),
          0,
        ),
      },
      tail,
    ),
  };
}
