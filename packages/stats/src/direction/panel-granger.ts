import { labelPresence } from '../rows/label-presence.ts';
import { supportingEvidence } from '../guards/guard-status.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { chiSquaredTail } from '../distributions/chi-squared-tail.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import { isPerfect } from '../regression/fit-quality.ts';
import { leastSquares } from '../regression/least-squares.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** The test inside one unit. */
export type UnitGranger = {
  readonly unit: string | number;
  readonly periods: number;
  readonly chiSquared: number;
  readonly p: number;
};

/** Whether x helps to predict y in at least one unit. */
export type PanelGranger = {
  readonly method: 'panel-granger/1';
  readonly n: number;
  readonly dropped: number;
  readonly units: readonly UnitGranger[];
  /** Mean of the units' statistics. */
  readonly meanStatistic: number;
  /** Standardised for short series. */
  readonly z: number;
  readonly p: number;
  /** Never decides alone: supporting evidence. */
  readonly guard: GuardStatus;
};

/** Two measures of a panel and how many periods back to look. */
export type GrangerInput = {
  readonly x: Column;
  readonly y: Column;
  readonly unit: Labels;
  readonly time: Column;
  /** Number of lags, 1 unless given. */
  readonly order?: number;
};

/**
 * Panel Granger non-causality: does x help to predict y, beyond y's own past, in at least one unit?
 *
 * Wald chi-squared per unit, averaged and standardised (Z tilde) with the moments of short series. Needs consecutive
 * periods and more than 5 + 3 * order of them in every unit. Source: Dumitrescu and Hurlin (2012). Equals R's
 * `plm::pgrangertest`. See docs/statistics.md#granger.
 *
 * @throws RangeError if a unit has too few periods or gaps, or a unit's regression is singular.
 */
export function panelGranger(input: GrangerInput): PanelGranger {
  const order = input.order ?? 1;
  requireInput(Number.isInteger(order) && order >= 1, 'The order is a positive whole number.');
  const known = labelPresence(input.unit);
  const { n, dropped, rows, columns } = completeRows([input.x, input.y, input.time, known]);
  const grouping = groupRows(input.unit, rows);
  const { order: sorted, starts } = sortByGroup(grouping);
  const time = at(columns, 2);
  const units = grouping.labels.map((unit, j) => {
    const members = sorted
      .slice(starts[j], starts[j + 1])
      .toSorted((a, b) => at(time, a) - at(time, b));
    checkPeriods(
      Array.from(members, (row) => at(time, row)),
      { unit, order },
    );
    const series = [0, 1].map((c) => Float64Array.from(members, (row) => at(at(columns, c), row)));
    const chiSquared = waldStatistic(at(series, 0), at(series, 1), order);
    const p = chiSquaredTail(chiSquared, order, 'upper');
    return { unit, periods: members.length, chiSquared, p };
  });
  const count = units.length;
  if (count === 0) throw new UndefinedResult('too-few-rows', 'No row is complete.', { n_units: 0 });
  const meanStatistic = units.reduce((sum, unit) => sum + unit.chiSquared, 0) / count;
  let [expected, variance] = [0, 0];
  for (const { periods } of units) {
    const [a, b] = [periods - 3 * order - 1, periods - 3 * order - 3];
    expected += (order * a) / b / count;
    const spread =
      (2 * order * a * a * (periods - 2 * order - 3)) / (b * b * (periods - 3 * order - 5));
    variance += spread / count;
  }
  const z = (Math.sqrt(count) * (meanStatistic - expected)) / Math.sqrt(variance);
  const p = normalTwoSided(z);
  return {
    method: 'panel-granger/1',
    n,
    dropped,
    units,
    meanStatistic,
    z,
    p,
    guard: supportingEvidence([]),
  };
}

function checkPeriods(
  periods: readonly number[],
  { unit, order }: { readonly unit: string | number; readonly order: number },
): void {
  const counts = { periods: periods.length };
  if (periods.length <= 5 + 3 * order) {
    const message = `Unit ${unit} has ${periods.length} periods, more than ${5 + 3 * order} are needed.`;
    throw new UndefinedResult('too-few-periods', message, counts);
  }
  if (periods.some((period, i) => i > 0 && period !== at(periods, i - 1) + 1)) {
    throw new UndefinedResult('gaps-in-periods', `The periods of unit ${unit} have gaps.`, counts);
  }
}

/** Wald statistic that all lags of x have no effect in y ~ lags of y + lags of x. */
function waldStatistic(x: Float64Array, y: Float64Array, order: number): number {
  const lags = (series: Float64Array): Float64Array[] =>
    Array.from({ length: order }, (_, l) => series.slice(order - l - 1, series.length - l - 1));
  const outcome = y.slice(order);
  const own = [new Float64Array(outcome.length).fill(1), ...lags(y)];
  const restricted = leastSquares(own, outcome);
  const full = leastSquares([...own, ...lags(x)], outcome);
  const df = outcome.length - full.rank;
  if (full.rank < own.length + order || isPerfect(full)) {
    throw new UndefinedResult('singular-design', 'The series of a unit do not vary enough.');
  }
  const gain = restricted.residualSumOfSquares - full.residualSumOfSquares;
  return gain / (full.residualSumOfSquares / df);
}
