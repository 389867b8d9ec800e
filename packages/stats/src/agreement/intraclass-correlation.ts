import { labelPresence } from '../rows/label-presence.ts';
import { demeanByGroup, groupMeans } from '../grouping/group-means.ts';
import { groupRows } from '../grouping/grouping.ts';
import { mean } from '../descriptives/mean.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { shareVariance } from './share-variance.ts';
import type { VarianceShares } from './share-variance.ts';

/** Variance between and within units of answers that are there one by one. */
export type IntraclassCorrelation = VarianceShares & {
  readonly method: 'icc/1';
  readonly dropped: number;
};

/**
 * ICC(1) and ICC(2) from a one-way analysis of variance with units of unequal size.
 *
 * Interval through the F distribution. Sources: Bliese (2000), Donner (1986). Equals R's `aov`,
 * `multilevel::ICC1` (as `icc1MeanSize`) and `ICC2`. Units in order of first appearance.
 * See docs/statistics.md#aggregation.
 *
 * @throws RangeError with under 2 units, one answer per unit, or no variation inside units.
 */
export function intraclassCorrelation(
  values: Column,
  unit: Labels,
  options: { readonly level?: number } = {},
): IntraclassCorrelation {
  const tail = (1 - confidenceLevel(options.level)) / 2;
  const known = labelPresence(unit);
  const { n, dropped, rows, columns } = completeRows([values, known]);
  const y = at(columns, 0);
  const grouping = groupRows(unit, rows);
  const { sizes, labels } = grouping;
  if (labels.length < 2) {
    const counts = { n_obs: n, n_units: labels.length };
    throw new UndefinedResult('too-few-units', 'An ICC needs two units.', counts);
  }
  const means = groupMeans(y, grouping);
  const middle = mean(y);
  const sums = {
    units: labels.map((unit, j) => ({ unit, n: sizes[j] ?? 0, mean: means[j] ?? 0 })),
    middle,
    between: means.reduce((sum, m, j) => sum + (sizes[j] ?? 0) * (m - middle) ** 2, 0),
    within: demeanByGroup(y, grouping).reduce((sum, value) => sum + value * value, 0),
  };
  return { method: 'icc/1', dropped, ...shareVariance(sums, tail) };
}
