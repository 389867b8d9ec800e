import { sumOfSquares } from '../descriptives/sum-of-squares.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { panelCoefficients } from './panel-coefficients.ts';
import type { PanelCoefficients } from './panel-coefficients.ts';
import { fitPanel } from './panel-fit.ts';
import { panelRows } from './panel-rows.ts';
import type { DroppedRows } from './panel-rows.ts';

/** A fixed-effects regression: only change inside units counts. */
export type PanelFixedEffects = PanelCoefficients & {
  readonly method: 'panel-fixed-effects/1';
  readonly n: number;
  readonly dropped: DroppedRows;
  readonly units: number;
  readonly periods: number;
  readonly residualDf: number;
  /** Share of the variance left after the effects that the predictors explain. */
  readonly rSquaredWithin: number;
};

/** A panel in long form: a row per unit and period, in any order, with gaps allowed. */
export type PanelInput = {
  readonly y: Column;
  readonly x: readonly NamedColumn[];
  readonly unit: Labels;
  readonly time: Labels;
  /** "unit" removes stable differences between units, "two-way" also what all units share in a period. */
  readonly effect: 'unit' | 'two-way';
  /** Confidence level, 0.95 unless given. */
  readonly level?: number;
};

/**
 * Fixed-effects panel regression, one-way or two-way, with errors clustered by unit.
 *
 * Rows with a missing value are dropped, then units with a single row; both are counted. In unbalanced panels the
 * two-way projection is solved exactly. Equals R's `plm(model = "within")` with `clubSandwich::coef_test`.
 * See docs/statistics.md#fixed-effects.
 *
 * @throws RangeError if no unit has two rows, nothing moves inside units, or no residual df is left.
 */
export function panelFixedEffects(input: PanelInput): PanelFixedEffects {
  const level = confidenceLevel(input.level);
  const columns = [input.y, ...input.x.map(({ values }) => values)];
  const rows = panelRows(columns, input.unit, input.time);
  const panel = fitPanel(
    { y: at(rows.columns, 0), x: rows.columns.slice(1) },
    { starts: rows.starts, period: rows.period, periods: rows.periods.length },
    input.effect === 'two-way',
  );
  const total = sumOfSquares(panel.y);
  return {
    method: 'panel-fixed-effects/1',
    n: rows.n,
    dropped: rows.dropped,
    units: rows.units.length,
    periods: rows.periods.length,
    residualDf: panel.residualDf,
    rSquaredWithin: 1 - panel.fit.residualSumOfSquares / total,
    ...panelCoefficients(
      panel,
      input.x.map(({ name }) => name),
      level,
    ),
  };
}
