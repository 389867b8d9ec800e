import { tTwoSided } from '../distributions/t-two-sided.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { guardCorrelation } from '../guards/guard-correlation.ts';
import type { CorrelationResult } from './correlation-result.ts';
import { fisherInterval } from './fisher-interval.ts';

type Facts = {
  readonly method: string;
  readonly n: number;
  readonly dropped: number;
  readonly r: number;
  readonly df: number;
  /** Standard error of Fisher's z, or `null` if there are too few rows for an interval. */
  readonly standardError: number | null;
  readonly level: number;
};

/** The t test of r = 0 and the Fisher interval, put together in one result. */
export function testCorrelation(facts: Facts): CorrelationResult {
  const { r, df, standardError } = facts;
  const reasons: Record<string, UndefinedReason> = {};
  const isPerfect = Math.abs(r) === 1;
  const t = isPerfect ? null : r * Math.sqrt(df / ((1 - r) * (1 + r)));
  if (isPerfect) reasons['t'] = 'perfect-fit';
  const [low, high] =
    standardError === null ? [null, null] : fisherInterval(r, standardError, facts.level);
  if (low === null) Object.assign(reasons, { low: 'too-few-rows', high: 'too-few-rows' });
  const p = t === null ? 0 : tTwoSided(t, df);
  const { method, n, dropped } = facts;
  return { method, n, dropped, r, t, df, p, low, high, reasons, guard: guardCorrelation(n) };
}
