import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A control chart: shown from 8 baseline periods. See docs/statistics.md#guards. */
export function guardControlChart(periods: number): GuardStatus {
  return guardStatus([{ holds: periods >= 8, rule: '8 baseline periods to show a chart' }], []);
}
