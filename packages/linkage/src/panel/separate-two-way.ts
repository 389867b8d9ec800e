import { type UndefinedReason, laggedCorrelation } from '@throughline/stats';
import type { Panel } from './panel.ts';

/** Inside units, without what all units share in a period: `null` parts come with the reason. */
export interface WithinTwoWay {
  readonly r: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** Rows less units less periods. */
  readonly df: number;
  readonly units: number;
  readonly rows: number;
  readonly reason: UndefinedReason | null;
}

/**
 * The link inside units over time after unit means and period means are taken out, so that a year in which everything
 * rose everywhere speaks for nothing. Units with a single period are left out. See docs/statistics.md#lagged-correlation.
 */
export function separateTwoWay(panel: Panel): WithinTwoWay {
  const placeOf = new Map(panel.periods.map((period, place) => [period, place]));
  const rowsOf = Map.groupBy(panel.rows, ({ unit }) => unit);
  const kept = panel.rows.filter(({ unit }) => (rowsOf.get(unit)?.length ?? 0) > 1);
  const units = new Set(kept.map(({ unit }) => unit)).size;
  const periods = new Set(kept.map(({ period }) => period)).size;
  // The rows are pairs already, whatever lag they were made with.
  const [found] = laggedCorrelation({
    x: kept.map(({ culture }) => culture.value),
    y: kept.map(({ outcome }) => outcome.value),
    unit: kept.map(({ unit }) => unit),
    time: kept.map(({ period }) => placeOf.get(period) ?? 0),
    lags: [0],
    isTwoWay: true,
  });
  const correlation = found?.correlation ?? null;
  const whyNone = units === 0 ? 'too-few-periods' : (found?.reason ?? 'too-few-rows');
  return {
    r: correlation?.r ?? null,
    low: correlation?.low ?? null,
    high: correlation?.high ?? null,
    p: correlation?.p ?? null,
    df: Math.max(0, kept.length - units - periods),
    units,
    rows: kept.length,
    reason: correlation === null ? whyNone : (correlation.reasons['low'] ?? null),
  };
}
