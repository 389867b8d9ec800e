import type { Coverage, CoverageCell } from '@throughline/types';
import { countOf, formatNumber } from '../../parts/format.ts';

export const coverageWords: Readonly<Record<CoverageCell, string>> = {
  both: 'scores and outcome',
  scores: 'scores, no outcome',
  outcome: 'outcome, no scores',
  withheld: 'asked, too few answers to show; no outcome',
  'withheld-and-outcome': 'asked, too few answers to show; outcome',
  nothing: 'nothing',
};

/** What is there of what could be, and what a verdict needs. */
export function describeTotals({ totals, length }: Coverage): string {
  const { both, all, usableUnits, usablePeriods, neededUnits, neededPeriods } = totals;
  const share = `${formatNumber(both)} of ${countOf(all, 'cell has', 'cells have')} both scores and an outcome.`;
  const units = `${countOf(usableUnits, 'unit has', 'units have')} both in two ${length}s or more (a verdict needs ${neededUnits})`;
  const periods = `${countOf(usablePeriods, `${length} holds`, `${length}s hold`)} any such unit (a verdict needs ${neededPeriods})`;
  return `${share} ${units}; ${periods}.`;
}
