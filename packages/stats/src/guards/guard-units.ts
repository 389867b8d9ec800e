import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** An intraclass correlation: shown from 10 units; whether it justifies aggregation, `guardAggregation` says. */
export function guardUnits(units: number): GuardStatus {
  return guardStatus(
    [{ holds: units >= 10, rule: '10 units to show an intraclass correlation' }],
    [],
  );
}
