import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { agreeWithin } from './agree-within.ts';
import type { AgreementOfUnits, UnitSpread } from './agree-within.ts';

/** Agreement from item variances where single answers are no longer there. */
export type CountedAgreement = AgreementOfUnits & { readonly method: 'rwg-variances/1' };

/**
 * rwg or rwg(j) from the variance of each item in each unit (divisor n - 1): the same numbers as
 * `withinGroupAgreement` gives of complete answers. A unit of one respondent needs no variances.
 *
 * Sources: James, Demaree and Wolf (1984), LeBreton and Senter (2008). See docs/statistics.md#agreement.
 *
 * @throws RangeError without units, with units of different items, or if the null variance is not positive.
 */
export function agreementFromVariances(
  units: readonly UnitSpread[],
  nullVariance: number,
): CountedAgreement {
  requireInput(nullVariance > 0, 'The variance of random answers must be positive.');
  if (units.length === 0) throw new UndefinedResult('too-few-rows', 'There is no unit.');
  const several = units.filter(({ n }) => n >= 2);
  const items = several[0]?.itemVariances.length ?? 0;
  for (const { itemVariances } of several) {
    requireInput(
      itemVariances.length > 0 && itemVariances.length === items,
      'Every unit needs the variance of every item.',
    );
    requireInput(
      itemVariances.every((variance) => Number.isFinite(variance) && variance >= 0),
      'A variance is a number from 0 on.',
    );
  }
  return { method: 'rwg-variances/1', ...agreeWithin(units, nullVariance) };
}
