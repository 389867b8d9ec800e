import { isConstant } from '../descriptives/is-constant.ts';
import { mean } from '../descriptives/mean.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { guardControlChart } from '../guards/guard-control-chart.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import type { Column } from '../rows/column.ts';
import { presentValues } from '../rows/present-values.ts';

/** What a control chart compares with; goes into `ewmaChart` and `cusumChart` as it is. */
export type ChartBaseline = {
  readonly method: 'chart-baseline/1';
  readonly n: number;
  readonly missing: number;
  readonly center: number;
  readonly standardDeviation: number;
  /** A chart is shown from 8 baseline periods. */
  readonly guard: GuardStatus;
};

/**
 * Level and spread of the baseline periods of one unit.
 *
 * Equals R's `mean` and `sd`. See docs/statistics.md#monitoring.
 *
 * @throws RangeError with under 2 periods or a constant baseline.
 */
export function chartBaseline(values: Column): ChartBaseline {
  const present = presentValues(values);
  const n = present.length;
  if (n < 2) throw new UndefinedResult('too-few-periods', 'A baseline needs two periods.', { n });
  if (isConstant(present)) {
    throw new UndefinedResult('constant', 'The baseline does not vary.', { n });
  }
  return {
    method: 'chart-baseline/1',
    n,
    missing: values.length - n,
    center: mean(present),
    standardDeviation: standardDeviation(present),
    guard: guardControlChart(n),
  };
}
