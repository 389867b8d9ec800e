import type { UndefinedParts } from '../failure/undefined-parts.ts';
import type { GuardStatus } from '../guards/guard-status.ts';

/** A correlation with its test and interval. */
export type CorrelationResult = {
  readonly method: string;
  readonly n: number;
  /** Pairs left out because a side was missing. */
  readonly dropped: number;
  /** The coefficient, -1 to 1. */
  readonly r: number;
  /** Test statistic; `null` if |r| = 1, where it is infinite. */
  readonly t: number | null;
  readonly df: number;
  readonly p: number;
  /** Confidence limits; `null` where the interval is undefined. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};
