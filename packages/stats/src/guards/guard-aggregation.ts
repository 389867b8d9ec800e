import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** What speaks for treating answers as a property of their unit. */
export type AggregationEvidence = {
  readonly units: number;
  readonly fP: number;
  readonly icc1: number;
  /** `null` where undefined: counts as not reached. */
  readonly icc2: number | null;
  /** Median rwg(j) over units; `null` if no unit has two respondents. */
  readonly medianAgreement: number | null;
};

/** Aggregation to units with the label the rule gives it. */
export type AggregationGuard = GuardStatus & {
  readonly aggregation: 'justified' | 'weak' | 'not justified';
};

/**
 * Aggregation: F test below .05, ICC(1) >= .05, ICC(2) >= .60, median rwg(j) >= .70. All four justify unit-level
 * verdicts, two or three are weak, fewer allow none. Shown from 10 units. See docs/statistics.md#guards.
 */
export function guardAggregation(evidence: AggregationEvidence): AggregationGuard {
  const { units, fP, icc1, icc2, medianAgreement } = evidence;
  const signs = [
    { holds: fP < 0.05, rule: 'units that differ (F test below .05)' },
    { holds: icc1 >= 0.05, rule: 'an ICC(1) of 0.05' },
    { holds: (icc2 ?? 0) >= 0.6, rule: 'an ICC(2) of 0.60' },
    { holds: (medianAgreement ?? 0) >= 0.7, rule: 'a median rwg of 0.70' },
  ];
  const met = signs.filter(({ holds }) => holds).length;
  const aggregation = met === 4 ? 'justified' : met >= 2 ? 'weak' : 'not justified';
  const show = [{ holds: units >= 10, rule: '10 units to judge an aggregation' }];
  return { ...guardStatus(show, signs), aggregation };
}
