import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A Net Promoter Score: shown with its interval from 1 answer, compared from 30. See docs/statistics.md#guards. */
export function guardNps(answers: number): GuardStatus {
  return guardStatus(
    [{ holds: answers >= 1, rule: '1 answer to show a score' }],
    [{ holds: answers >= 30, rule: '30 answers to compare a score' }],
  );
}
