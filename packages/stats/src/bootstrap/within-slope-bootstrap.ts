import type { DroppedRows } from '../panel/panel-rows.ts';
import { sumOfSquares } from '../descriptives/sum-of-squares.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupSums } from '../grouping/group-means.ts';
import { bootstrapSummary } from '../resampling/bootstrap-summary.ts';
import type { BootstrapSummary } from '../resampling/bootstrap-summary.ts';
import { indexSource } from '../random/index-source.ts';
import type { DrawRequest } from '../random/index-source.ts';
import type { ResamplePlan } from '../resampling/resample-plan.ts';
import { runPlan } from '../resampling/run-plan.ts';
import type { ResampleControl } from '../resampling/run-plan.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';
import { panelRows } from '../panel/panel-rows.ts';
import { fixedEffectsProjection } from '../panel/projection.ts';

/** A within slope with a bootstrap over whole units. */
export type WithinSlopeBootstrap = {
  readonly method: 'within-slope-bootstrap/1';
  readonly n: number;
  readonly dropped: DroppedRows;
  readonly units: number;
  readonly slope: number;
  readonly bootstrap: BootstrapSummary;
};

/** One predictor and one outcome of a panel, and how to draw units (0-based, first appearance). */
export type WithinSlopeInput = DrawRequest & {
  readonly x: Column;
  readonly y: Column;
  readonly unit: Labels;
  readonly level?: number;
};

/**
 * Slope inside units with a unit-block bootstrap: whole units are drawn, so serial correlation is kept.
 *
 * See docs/statistics.md#bootstrap.
 *
 * @throws RangeError if x never moves inside a unit, or cancelled.
 */
export function withinSlopeBootstrap(
  input: WithinSlopeInput,
  control: ResampleControl = {},
): WithinSlopeBootstrap {
  return runPlan(withinSlopePlan(input), control);
}

/**
 * The same, prepared for `runPlan` or `runPlanInWorkers`.
 *
 * @throws RangeError if x never moves inside a unit.
 */
export function withinSlopePlan(input: WithinSlopeInput): ResamplePlan<WithinSlopeBootstrap> {
  const level = confidenceLevel(input.level);
  const rows = panelRows([input.x, input.y], input.unit, input.unit);
  const shape = { starts: rows.starts, period: rows.period, periods: 0 };
  const { project } = fixedEffectsProjection(shape, false);
  const [x, y] = [project(at(rows.columns, 0)), project(at(rows.columns, 1))];
  const units = rows.units.length;
  const xy = groupSums(
    x.map((value, i) => value * (y[i] ?? 0)),
    rows.unit,
    units,
  );
  const xx = groupSums(
    x.map((value) => value * value),
    rows.unit,
    units,
  );
  const products = new Float64Array(2 * units);
  xy.forEach((value, j) => products.set([value, xx[j] ?? 0], 2 * j));
  const [sumXy, sumXx] = [xy, xx].map((sums) => sums.reduce((sum, value) => sum + value, 0));
  const raw = sumOfSquares(at(rows.columns, 0));
  if (sumXx === undefined || sumXy === undefined || !(sumXx > 1e-26 * raw)) {
    const counts = { n_obs: rows.n, n_units: units };
    throw new UndefinedResult('no-variation-within-units', 'x never moves inside a unit.', counts);
  }
  const { source, draws } = indexSource(input, units, 'with-replacement');
  const slope = sumXy / sumXx;
  return {
    task: { kind: 'within-slope', products, source },
    draws,
    finish: (values) => {
      const leaveOneOut = xy.map((value, j) => (sumXy - value) / (sumXx - (xx[j] ?? 0)));
      const context = { estimate: slope, leaveOneOut, level };
      const bootstrap = bootstrapSummary(values, context);
      return {
        method: 'within-slope-bootstrap/1',
        n: rows.n,
        dropped: rows.dropped,
        units,
        slope,
        bootstrap,
      };
    },
  };
}
