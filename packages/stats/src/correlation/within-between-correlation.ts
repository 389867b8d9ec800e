import { labelPresence } from '../rows/label-presence.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { norm } from '../descriptives/norm.ts';
import { centered } from '../descriptives/centered.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { demeanByGroup, groupMeans } from '../grouping/group-means.ts';
import type { Grouping } from '../grouping/grouping.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { correlate, cosine } from './correlate.ts';
import type { CorrelationResult } from './correlation-result.ts';
import { testCorrelation } from './test-correlation.ts';
import { weightedCorrelation } from './weighted-correlation.ts';

/** A correlation taken apart: inside units over time, and between unit means. */
export type WithinBetweenCorrelation = {
  readonly method: 'within-between/1';
  readonly n: number;
  readonly dropped: number;
  readonly units: number;
  /** Inside units; `null` if a side never moves inside a unit. */
  readonly within: CorrelationResult | null;
  /** Of unit means, each unit once; `null` with under 3 units or equal means. */
  readonly between: CorrelationResult | null;
  /** Of unit means, each weighted by its rows. */
  readonly betweenWeighted: number | null;
  /** Mixes the two; for contrast only, never to be shown alone. */
  readonly pooled: number;
  /** Correlation of each variable with its unit mean: how much of it is between units. */
  readonly etaX: number;
  readonly etaY: number;
  readonly reasons: UndefinedParts;
};

/** Two measures and the unit of each row. */
export type UnitPairs = { readonly xs: Column; readonly ys: Column; readonly unit: Labels };

/**
 * Separates "units that are high on one are high on the other" from "when a unit rises on one it rises on the other".
 *
 * Within: unit-demeaned scores, df = N - J - 1, Fisher standard error 1/sqrt(df - 1). Source: Bakdash and
 * Marusich (2017). Equals R's `rmcorr::rmcorr` and `psych::statsBy`. See docs/statistics.md#within-between.
 *
 * @throws RangeError with under 3 complete rows or a constant side.
 */
export function withinBetweenCorrelation(
  { xs, ys, unit }: UnitPairs,
  options: { readonly level?: number } = {},
): WithinBetweenCorrelation {
  const level = confidenceLevel(options.level);
  const { n, dropped, rows, columns } = completeRows([xs, ys, labelPresence(unit)]);
  const [x, y] = [at(columns, 0), at(columns, 1)];
  if (n < 3) throw new UndefinedResult('too-few-rows', 'A correlation needs 3 rows.', { n });
  if (isConstant(x) || isConstant(y)) {
    throw new UndefinedResult('constant', 'A side that does not vary has no correlation.', { n });
  }
  const grouping = groupRows(unit, rows);
  const [meansX, meansY] = [groupMeans(x, grouping), groupMeans(y, grouping)];
  const flat = hasEqualMeans(meansX, x) || hasEqualMeans(meansY, y) || meansX.length < 3;
  const between = flat ? null : betweenPart(meansX, meansY, level);
  const sizes = Array.from(grouping.sizes);
  const within = withinPart(x, y, grouping, level);
  const isShort = n - meansX.length - 2 < 0;
  const whyBetween = meansX.length < 3 ? 'too-few-units' : 'no-variation-between-units';
  const whyWithin = isShort ? 'too-few-rows' : 'no-variation-within-units';
  return {
    method: 'within-between/1',
    n,
    dropped,
    units: meansX.length,
    within,
    reasons: {
      ...(within ? {} : { within: whyWithin }),
      ...(between ? {} : { between: whyBetween, betweenWeighted: whyBetween }),
    },
    between,
    betweenWeighted: flat
      ? null
      : weightedCorrelation({ xs: meansX, ys: meansY, weights: sizes }).r,
    pooled: correlate(x, y),
    etaX: eta(x, meansX, grouping),
    etaY: eta(y, meansY, grouping),
  };
}

function withinPart(
  x: Float64Array,
  y: Float64Array,
  grouping: Grouping,
  level: number,
): CorrelationResult | null {
  const n = x.length;
  const df = n - grouping.sizes.length - 1;
  const [dx, dy] = [demeanByGroup(x, grouping), demeanByGroup(y, grouping)];
  const moves = (inside: Float64Array, all: Float64Array): boolean =>
    norm(inside) > 1e-10 * norm(centered(all));
  if (df < 1 || !moves(dx, x) || !moves(dy, y)) return null;
  return testCorrelation({
    method: 'within/1',
    n,
    dropped: 0,
    r: cosine(dx, dy),
    df,
    standardError: df > 1 ? 1 / Math.sqrt(df - 1) : null,
    level,
  });
}

function betweenPart(x: Float64Array, y: Float64Array, level: number): CorrelationResult {
  const n = x.length;
  return testCorrelation({
    method: 'between/1',
    n,
    dropped: 0,
    r: correlate(x, y),
    df: n - 2,
    standardError: n > 3 ? 1 / Math.sqrt(n - 3) : null,
    level,
  });
}

function hasEqualMeans(means: Float64Array, values: Float64Array): boolean {
  return isConstant(means) || norm(centered(means)) <= 1e-12 * norm(values);
}

function eta(values: Float64Array, means: Float64Array, { codes }: Grouping): number {
  if (hasEqualMeans(means, values)) return 0;
  const spread = new Float64Array(values.length);
  for (let i = 0; i < spread.length; i += 1) spread[i] = means[codes[i] ?? 0] ?? 0;
  return correlate(values, spread);
}
