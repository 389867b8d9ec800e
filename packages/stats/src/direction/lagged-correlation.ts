import { cosine } from '../correlation/correlate.ts';
import { testCorrelation } from '../correlation/test-correlation.ts';
import type { CorrelationResult } from '../correlation/correlation-result.ts';
import { norm } from '../descriptives/norm.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { lagColumn } from '../panel/lag-column.ts';
import { lagRows } from '../panel/lag-rows.ts';
import { panelRows } from '../panel/panel-rows.ts';
import { fixedEffectsProjection } from '../panel/projection.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';

/** Correlation inside units of x at one lag before y. */
export type LaggedCorrelation = {
  readonly lag: number;
  readonly pairs: number;
  readonly units: number;
  /** `null` where undefined. */
  readonly correlation: CorrelationResult | null;
  readonly reason: UndefinedReason | null;
};

/** Two measures of a panel. Positive lags: x leads y. */
export type LaggedInput = {
  readonly x: Column;
  readonly y: Column;
  readonly unit: Labels;
  readonly time: Column;
  /** -3..3 unless given. */
  readonly lags?: readonly number[];
  /** Take out what all units share in a period, too. */
  readonly isTwoWay?: boolean;
  readonly level?: number;
};

/**
 * Profile of within-unit correlations over lags: does x move before y, or y before x? Descriptive only.
 *
 * Pairs (x at t - L, y at t) are matched by period value; unit (and period) means are taken out on that very pair
 * set, after units with one pair are dropped. df = N - J - 1 [- (P - 1)]. With fixed effects these are biased of
 * order 1/T. Equals R's correlation of `lm` residuals. See docs/statistics.md#lagged-correlation.
 *
 * @throws RangeError if periods are not whole numbers or lengths differ.
 */
export function laggedCorrelation(input: LaggedInput): LaggedCorrelation[] {
  const level = confidenceLevel(input.level);
  return (input.lags ?? [-3, -2, -1, 0, 1, 2, 3]).map((lag) => {
    const earlier = lagRows(input.unit, input.time, lag);
    try {
      return atLag(input, { lag, level, x: lagColumn(input.x, earlier) });
    } catch (error) {
      if (!(error instanceof UndefinedResult) || error.reason === 'invalid-input') throw error;
      const pairs = error.counts['n_obs'] ?? 0;
      const units = error.counts['n_units'] ?? 0;
      return { lag, pairs, units, correlation: null, reason: error.reason };
    }
  });
}

function atLag(
  { y, unit, time, isTwoWay = false }: LaggedInput,
  { lag, level, x }: { readonly lag: number; readonly level: number; readonly x: Column },
): LaggedCorrelation {
  const rows = panelRows([x, y], unit, time);
  const { n, starts, period } = rows;
  const units = rows.units.length;
  const counts = { n_obs: n, n_units: units };
  const periods = rows.periods.length;
  const df = n - units - 1 - (isTwoWay ? periods - 1 : 0);
  if (n < 4 || df < 1) throw new UndefinedResult('too-few-rows', 'Too few pairs.', counts);
  const { project } = fixedEffectsProjection({ starts, period, periods }, isTwoWay);
  const [left, right] = rows.columns.map((values) => {
    const inside = project(values);
    if (norm(inside) > 1e-12 * norm(values)) return inside;
    throw new UndefinedResult(
      'no-variation-within-units',
      'A side never moves inside units.',
      counts,
    );
  });
  const r = cosine(left ?? at(rows.columns, 0), right ?? at(rows.columns, 1));
  const standardError = df > 1 ? 1 / Math.sqrt(df - 1) : null;
  const facts = {
    method: 'lagged/1',
    n,
    dropped: rows.dropped.missing,
    r,
    df,
    standardError,
    level,
  };
  return { lag, pairs: n, units, correlation: testCorrelation(facts), reason: null };
}
