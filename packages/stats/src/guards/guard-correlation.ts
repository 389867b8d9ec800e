import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A correlation: shown from 10 pairs, used from 25. See docs/statistics.md#guards. */
export function guardCorrelation(pairs: number): GuardStatus {
  return guardStatus(
    [{ holds: pairs >= 10, rule: '10 pairs to show a correlation' }],
    [{ holds: pairs >= 25, rule: '25 pairs to decide by a correlation' }],
  );
}
