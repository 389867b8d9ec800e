import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** Alpha or omega: shown from 30 rows, used from 100 and 0.70. See docs/statistics.md#guards. */
export function guardReliability(rows: number, reliability: number | null): GuardStatus {
  return guardStatus(
    [{ holds: rows >= 30, rule: '30 rows to show a reliability' }],
    [
      { holds: rows >= 100, rule: '100 rows to rely on a reliability' },
      { holds: (reliability ?? 0) >= 0.7, rule: 'a reliability of 0.70' },
    ],
  );
}
