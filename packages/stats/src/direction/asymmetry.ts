import { guardDynamicModel } from '../guards/guard-dynamic-model.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { centered } from '../descriptives/centered.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { lagColumn } from '../panel/lag-column.ts';
import { lagRows } from '../panel/lag-rows.ts';
import { panelCoefficients } from '../panel/panel-coefficients.ts';
import type { PanelCoefficients } from '../panel/panel-coefficients.ts';
import { fitPanel } from '../panel/panel-fit.ts';
import { panelRows } from '../panel/panel-rows.ts';
import type { DroppedRows } from '../panel/panel-rows.ts';
import { fixedEffectsProjection } from '../panel/projection.ts';
import { coefficient } from '../regression/coefficient.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';

/** Whether rises above a unit's usual level and falls below it are passed on alike. */
export type Asymmetry = PanelCoefficients & {
  readonly method: 'asymmetry/1';
  readonly n: number;
  readonly dropped: DroppedRows;
  readonly units: number;
  /** Slope above minus slope below, CR2 with Satterthwaite df. */
  readonly difference: Coefficient;
  /** The same with CR1 and J - 1 df. */
  readonly differenceCr1: Coefficient;
  /** Within SD of lagged x over within SD of y: multiplies slopes into standard deviations. */
  readonly scale: number;
  readonly guard: GuardStatus;
};

/** Two measures of a panel. */
export type AsymmetryInput = {
  readonly x: Column;
  readonly y: Column;
  readonly unit: Labels;
  readonly time: Column;
  /** Periods by which x comes before y, 1 unless given; y's own past is always one period back. */
  readonly lag?: number;
  readonly isTwoWay?: boolean;
  readonly level?: number;
};

/**
 * Asymmetry of the two arms: x centred on its unit mean, split at 0, both parts `lag` periods before, in a dynamic
 * fixed-effects model. Terms: y_lag1, x_above, x_below.
 *
 * Measurement error misplaces values near 0 and pulls the two slopes together: a difference can be trusted, equality
 * is no proof. Source: Allison (2019). Equals R's `lm` with `clubSandwich::linear_contrast`.
 * See docs/statistics.md#asymmetry.
 *
 * @throws RangeError if a part never moves, units or rows are too few, or the lag is no whole number from 1 on.
 */
export function asymmetry(input: AsymmetryInput): Asymmetry {
  const level = confidenceLevel(input.level);
  const isTwoWay = input.isTwoWay ?? true;
  const { x, y, unit, time, lag = 1 } = input;
  requireInput(lag >= 1, 'The arms are taken one period before or more.');
  const earlier = lagRows(unit, time, lag);
  const deviation = lagColumn(unitDeviations(x, unit), earlier);
  const part = (keep: (value: number) => number): (number | null)[] =>
    deviation.map((value) => (value === null ? null : keep(value)));
  const above = part((value) => Math.max(value, 0));
  const below = part((value) => Math.min(value, 0));
  const columns = [y, lagColumn(y, lagRows(unit, time, 1)), above, below, lagColumn(x, earlier)];
  const rows = panelRows(columns, unit, time);
  const { starts, period, n, dropped } = rows;
  const shape = { starts, period, periods: rows.periods.length };
  const variables = { y: at(rows.columns, 0), x: rows.columns.slice(1, 4) };
  const panel = fitPanel(variables, shape, isTwoWay);
  const [, upper = null, lower = null] = panel.fit.estimates;
  const units = rows.units.length;
  if (upper === null || lower === null || units < 2) {
    const counts = { n_obs: n, n_units: units };
    throw new UndefinedResult('singular-design', 'One of the two arms never moves.', counts);
  }
  const difference = new Map([
    [1, 1],
    [2, -1],
  ]);
  const variance = at(panel.clusterVariances([difference]), 0);
  const gap = upper - lower;
  const { project } = fixedEffectsProjection(shape, isTwoWay);
  const squares = (values: Float64Array): number => values.reduce((sum, v) => sum + v * v, 0);
  return {
    method: 'asymmetry/1',
    n,
    dropped,
    units,
    ...panelCoefficients(panel, ['y_lag1', 'x_above', 'x_below'], level),
    difference: coefficient('difference', gap, Math.sqrt(variance.cr2), {
      df: variance.cr2Df,
      level,
    }),
    differenceCr1: coefficient('difference', gap, Math.sqrt(variance.cr1), {
      df: units - 1,
      level,
    }),
    guard: guardDynamicModel(units, n),
    scale: Math.sqrt(squares(project(at(rows.columns, 4))) / squares(panel.y)),
  };
}

/** x minus the mean of its unit over all periods in which it is known. */
function unitDeviations(x: Column, unit: Labels): (number | null)[] {
  const { codes, labels } = groupRows(unit);
  const members = labels.map((): number[] => []);
  codes.forEach((code, row) => {
    if (code >= 0 && (x[row] ?? null) !== null) members[code]?.push(row);
  });
  const result: (number | null)[] = Array.from(codes, () => null);
  for (const rows of members) {
    if (rows.length === 0) continue;
    const values = centered(rows.map((row) => x[row] ?? 0));
    rows.forEach((row, i) => {
      result[row] = values[i] ?? null;
    });
  }
  return result;
}
