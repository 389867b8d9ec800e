import { UndefinedResult } from '../failure/undefined-result.ts';
import { requireInput } from '../failure/require-input.ts';
import { lagRows } from '../panel/lag-rows.ts';
import { panelRows } from '../panel/panel-rows.ts';
import type { DroppedRows } from '../panel/panel-rows.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';

/** Outcome now and regressors one period before, rows sorted by unit. */
export type DynamicSample = {
  readonly y: Float64Array;
  readonly x: readonly Float64Array[];
  readonly unit: Int32Array;
  /** Period value of each row. */
  readonly time: Float64Array;
  /** Sampling covariance of the regressors by the panel row they come from, see {@link DynamicInput}. */
  readonly errors: ((panelRow: number) => ArrayLike<number>) | null;
  /** The row of the panel from which the regressors of each row come. */
  readonly errorRow: Int32Array;
  /** Sampling variance of the outcome of each row; `null` if none were given. */
  readonly outcomeErrors: Float64Array | null;
};

/** A panel and, for errors in variables, how precisely each of its rows was measured. */
export type DynamicInput = {
  readonly y: NamedColumn;
  readonly x: readonly NamedColumn[];
  readonly unit: Labels;
  readonly time: Column;
  /**
   * Sampling covariance of [y, ...x] in a row of the panel, row-major; called for rows in the estimation only, more
   * than once each, and read before the next call.
   * Multiply the employees' part by kappa here, see docs/statistics.md#errors-in-variables.
   */
  readonly samplingCovariance?: (row: number) => ArrayLike<number>;
};

/** A sample with where it came from. */
export type PreparedSample = {
  readonly sample: DynamicSample;
  readonly units: readonly (string | number)[];
  readonly dropped: DroppedRows;
};

/**
 * The rows in which the outcome and everything one period before are known, in units with two such rows.
 *
 * @throws RangeError if fewer than two units remain.
 */
export function dynamicSample({
  y,
  x,
  unit,
  time,
  samplingCovariance,
}: DynamicInput): PreparedSample {
  const earlier = lagRows(unit, time, 1);
  const variables = [y, ...x];
  const complete = completeRows(variables, earlier);
  const now = (values: Column): Float64Array =>
    Float64Array.from(complete, (row) => values[row] ?? Number.NaN);
  const before = (values: Column): Float64Array =>
    Float64Array.from(complete, (row) => values[earlier[row] ?? -1] ?? Number.NaN);
  const columns = [now(y.values), ...variables.map(({ values }) => before(values))];
  const rows = panelRows(
    columns,
    Array.from(complete, (row) => unit[row] ?? null),
    Array.from(complete, (row) => time[row] ?? null),
  );
  if (rows.units.length < 2) {
    const counts = { n_obs: rows.n, n_units: rows.units.length };
    throw new UndefinedResult('too-few-units', 'A dynamic model needs two units.', counts);
  }
  const k = variables.length;
  const places = rows.rows.map((row) => complete[row] ?? 0);
  return {
    sample: {
      y: at(rows.columns, 0),
      x: rows.columns.slice(1, k + 1),
      unit: rows.unit,
      time: Float64Array.from(places, (row) => time[row] ?? 0),
      errors: samplingCovariance ?? null,
      errorRow: places.map((row) => earlier[row] ?? 0),
      outcomeErrors: samplingCovariance
        ? Float64Array.from(places, (row) => samplingCovariance(row)[0] ?? 0)
        : null,
    },
    units: rows.units,
    dropped: {
      missing: unit.length - complete.length + rows.dropped.missing,
      singleRowUnits: rows.dropped.singleRowUnits,
    },
  };
}

/** Rows in which the outcome and, one period before, everything is known; the first variable is the outcome. */
function completeRows(variables: readonly NamedColumn[], earlier: Int32Array): Int32Array {
  const known = variables.map(({ name, values }) => presence(values, name));
  const rows = new Int32Array(earlier.length);
  let n = 0;
  for (let row = 0; row < earlier.length; row += 1) {
    const before = earlier[row] ?? -1;
    if (before < 0 || known[0]?.[row] !== 1) continue;
    if (!known.every((column) => column[before] === 1)) continue;
    rows[n] = row;
    n += 1;
  }
  return rows.subarray(0, n);
}

function presence(values: Column, name: string): Uint8Array {
  const known = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? null;
    if (value === null) continue;
    requireInput(Number.isFinite(value), `"${name}" must hold finite numbers or null.`);
    known[row] = 1;
  }
  return known;
}
