import type { UndefinedReason } from '../failure/undefined-result.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { mean } from '../descriptives/mean.ts';
import { quantile } from '../descriptives/quantile.ts';

/** Agreement inside each unit and over all of them. */
export type AgreementOfUnits = {
  /** In order of first appearance; agreement is `null` for a unit with one respondent. */
  readonly units: readonly {
    readonly unit: string | number;
    readonly n: number;
    readonly agreement: number | null;
    readonly reason: UndefinedReason | null;
  }[];
  /** Over units with two or more respondents; `null` if there is none. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Share of those units at 0.70 or above. */
  readonly shareAt70: number | null;
  readonly reasons: UndefinedParts;
};

const NOBODY: UndefinedParts = {
  mean: 'single-respondent',
  median: 'single-respondent',
  shareAt70: 'single-respondent',
};

/** A unit with the variance of each item among its people (divisor n - 1). */
export type UnitSpread = {
  readonly unit: string | number;
  readonly n: number;
  readonly itemVariances: readonly number[];
};

/** rwg(j) of each unit from its item variances, and over all units. See docs/statistics.md#agreement. */
export function agreeWithin(
  spreads: readonly UnitSpread[],
  nullVariance: number,
): AgreementOfUnits {
  const units = spreads.map(({ unit, n, itemVariances }): AgreementOfUnits['units'][number] => {
    if (n < 2) return { unit, n, agreement: null, reason: 'single-respondent' };
    const ratio = Math.min(mean(itemVariances), nullVariance) / nullVariance;
    const k = itemVariances.length;
    const agreement = (k * (1 - ratio)) / (k * (1 - ratio) + ratio);
    return { unit, n, agreement, reason: null };
  });
  const found = units.map(({ agreement }) => agreement).filter((value) => value !== null);
  const sorted = found.toSorted((a, b) => a - b);
  const some = found.length > 0;
  return {
    units,
    mean: some ? mean(found) : null,
    median: some ? quantile(sorted, 0.5) : null,
    reasons: some ? {} : NOBODY,
    shareAt70: some ? found.filter((value) => value >= 0.7).length / found.length : null,
  };
}
