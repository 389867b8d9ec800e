import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A CR2 test: estimate only under 4 Satterthwaite df, used from 8. See docs/statistics.md#guards. */
export function guardCr2(df: number | null): GuardStatus {
  return guardStatus(
    [{ holds: (df ?? 0) >= 4, rule: '4 degrees of freedom to show a test' }],
    [{ holds: (df ?? 0) >= 8, rule: '8 degrees of freedom to decide by a test' }],
  );
}
