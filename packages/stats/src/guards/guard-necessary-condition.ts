import { supportingEvidence } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A necessary condition: shown from 20 units, and never more than support. See docs/statistics.md#guards. */
export function guardNecessaryCondition(units: number): GuardStatus {
  return supportingEvidence([
    { holds: units >= 20, rule: '20 units to show a necessary condition' },
  ]);
}
