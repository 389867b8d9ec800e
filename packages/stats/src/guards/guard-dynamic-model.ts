import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A dynamic model: shown from 10 units, used from 20 and 150 rows. See docs/statistics.md#guards. */
export function guardDynamicModel(units: number, rows: number): GuardStatus {
  return guardStatus(
    [{ holds: units >= 10, rule: '10 units to show a direction' }],
    [
      { holds: units >= 20, rule: '20 units to decide on a direction' },
      { holds: rows >= 150, rule: '150 rows to decide on a direction' },
    ],
  );
}
