import { labelPresence } from '../rows/label-presence.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import type { Column, Labels } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { agreeWithin } from './agree-within.ts';
import type { AgreementOfUnits } from './agree-within.ts';

/** Agreement from answers that are there one by one. */
export type WithinGroupAgreement = AgreementOfUnits & {
  readonly method: 'rwg/1';
  readonly n: number;
  readonly dropped: number;
};

/**
 * rwg (one item) or rwg(j) (several): how much less the answers inside a unit vary than random answers would.
 *
 * `nullVariance` is the variance of random answers: see `uniformNullVariance`; 1.34 for a slight skew on five
 * options. The mean item variance is capped at it, so that agreement is never negative. Sources: James, Demaree and
 * Wolf (1984), LeBreton and Senter (2008). Equals R's `multilevel::rwg` and `rwg.j`.
 * See docs/statistics.md#agreement.
 *
 * @throws RangeError without complete rows or if the null variance is not positive.
 */
export function withinGroupAgreement(
  items: readonly Column[],
  unit: Labels,
  nullVariance: number,
): WithinGroupAgreement {
  requireInput(nullVariance > 0, 'The variance of random answers must be positive.');
  requireInput(items.length > 0, 'Agreement needs at least one item.');
  const known = labelPresence(unit);
  const { n, dropped, rows, columns } = completeRows([...items, known]);
  if (n === 0) throw new UndefinedResult('too-few-rows', 'No row is complete.', { n_obs: n });
  const answers = columns.slice(0, -1);
  const grouping = groupRows(unit, rows);
  const { order, starts } = sortByGroup(grouping);
  const spreads = grouping.labels.map((unit, j) => {
    const members = order.subarray(starts[j], starts[j + 1]);
    return {
      unit,
      n: members.length,
      itemVariances:
        members.length < 2
          ? []
          : answers.map(
              (item) => standardDeviation(Float64Array.from(members, (row) => item[row] ?? 0)) ** 2,
            ),
    };
  });
  return { method: 'rwg/1', n, dropped, ...agreeWithin(spreads, nullVariance) };
}
