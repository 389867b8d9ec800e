import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { centered } from '../descriptives/centered.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { guardBootstrap } from '../guards/guard-bootstrap.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { indexSource } from '../random/index-source.ts';
import type { DrawRequest } from '../random/index-source.ts';
import { percentileInterval } from '../resampling/percentile-interval.ts';
import type { BootstrapInterval } from '../resampling/percentile-interval.ts';
import { momentSize } from '../resampling/moment-bootstrap.ts';
import type { ResamplePlan } from '../resampling/resample-plan.ts';
import { runPlan } from '../resampling/run-plan.ts';
import type { ResampleControl } from '../resampling/run-plan.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { labelPresence } from '../rows/label-presence.ts';
import { driverImportance } from '../importance/driver-importance.ts';
import type { Driver, DriverImportance } from '../importance/driver-importance.ts';

/** A driver with percentile intervals of its two measures of importance. */
export type DriverInterval = Driver & {
  readonly lmgInterval: BootstrapInterval;
  readonly relativeWeightInterval: BootstrapInterval;
};

/** Relative importance with a bootstrap over whole clusters. */
export type ImportanceBootstrap = Omit<DriverImportance, 'drivers'> & {
  readonly clusters: number;
  readonly drivers: readonly DriverInterval[];
  readonly draws: number;
  /** Draws in which predictors determined each other; left out. */
  readonly undefinedDraws: number;
  readonly guard: GuardStatus;
};

/** Outcome, predictors, the cluster of each row, and how to draw clusters (0-based, first appearance). */
export type ImportanceInput = DrawRequest & {
  readonly y: Column;
  readonly x: readonly NamedColumn[];
  /** Rows are drawn one by one without. */
  readonly cluster?: Labels;
  readonly level?: number;
};

/**
 * Relative importance of drivers (see `driverImportance`) with percentile intervals from a bootstrap over clusters.
 *
 * A cluster drawn twice counts as two. Equals R's `relaimpo::calc.relimp` on the drawn rows with `boot::boot.ci`.
 * See docs/statistics.md#importance.
 *
 * @throws RangeError as `driverImportance`, with under two defined draws, or cancelled.
 */
export function importanceBootstrap(
  input: ImportanceInput,
  control: ResampleControl = {},
): ImportanceBootstrap {
  return runPlan(importancePlan(input), control);
}

/**
 * The same, prepared for `runPlan` or `runPlanInWorkers`.
 *
 * @throws RangeError as `driverImportance`.
 */
export function importancePlan(input: ImportanceInput): ResamplePlan<ImportanceBootstrap> {
  const level = confidenceLevel(input.level);
  const { x, cluster } = input;
  const presence = cluster ? [labelPresence(cluster)] : [];
  const { n, dropped, rows, columns } = completeRows([
    input.y,
    ...x.map(({ values }) => values),
    ...presence,
  ]);
  const [y = new Float64Array(0), ...predictors] = columns.slice(0, x.length + 1);
  const named = x.map(({ name }, j) => ({ name, values: predictors[j] ?? y }));
  const plain = driverImportance(y, named);
  const grouping = groupRows(Array.from(rows, (row) => (cluster ? (cluster[row] ?? null) : row)));
  const clusters = grouping.labels.length;
  const { source, draws } = indexSource(input, clusters, 'with-replacement');
  const moments = standardizedMoments([y, ...predictors], grouping.codes, clusters);
  const p = x.length;
  return {
    task: { kind: 'importance', variables: p + 1, moments, source },
    draws,
    width: 2 * p,
    finish: (values) => {
      const ofMeasure = (k: number): Float64Array =>
        Float64Array.from({ length: draws }, (_, draw) => values[draw * 2 * p + k] ?? 0)
          .filter((value) => !Number.isNaN(value))
          .toSorted();
      const defined = ofMeasure(0).length;
      if (defined < 2) {
        throw new UndefinedResult('singular-design', 'Too few draws are defined.', { n, clusters });
      }
      return {
        ...plain,
        dropped,
        clusters,
        drivers: plain.drivers.map((driver, j) => ({
          ...driver,
          lmgInterval: percentileInterval(ofMeasure(j), level),
          relativeWeightInterval: percentileInterval(ofMeasure(p + j), level),
        })),
        draws,
        undefinedDraws: draws - defined,
        guard: guardBootstrap(clusters, defined),
      };
    },
  };
}

/** Per cluster: rows, sums and products of the variables, each standardised over all rows. */
function standardizedMoments(
  columns: readonly Float64Array[],
  codes: Int32Array,
  clusters: number,
): Float64Array {
  const size = momentSize(columns.length);
  const moments = new Float64Array(clusters * size);
  const variables = columns.map((column) => {
    const scale = standardDeviation(column);
    return centered(column).map((value) => value / scale);
  });
  codes.forEach((code, row) => {
    const start = code * size;
    const add = (place: number, value: number): void => {
      moments[start + place] = (moments[start + place] ?? 0) + value;
    };
    add(0, 1);
    let place = 1 + variables.length;
    variables.forEach((a, i) => {
      add(1 + i, a[row] ?? 0);
      for (let j = 0; j <= i; j += 1) {
        add(place, (a[row] ?? 0) * (variables[j]?.[row] ?? 0));
        place += 1;
      }
    });
  });
  return moments;
}
