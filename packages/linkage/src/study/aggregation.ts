import { fTail, guardAggregation } from '@throughline/stats';
import type { StudyResult } from '@throughline/types';
import type { SamplingErrors } from './sampling-errors.ts';
import type { Series } from './study-panel.ts';

type Aggregation = StudyResult['aggregation'][number];

/**
 * Whether a score is a property of its unit and period: one-way analysis of variance over cells from their means,
 * their n and the pooled variance inside them. See docs/statistics.md#aggregation.
 *
 * @returns null where the spread inside cells or an n is not known, or under 10 cells.
 */
export function judgeAggregation(
  series: Series,
  errors: SamplingErrors,
  agreement: number | null,
): Aggregation | null {
  const within = errors.withinVariance(series);
  const cells = series.values.flatMap((value, row) => {
    const n = series.counts[row] ?? null;
    return value === null || n === null ? [] : [{ value, n }];
  });
  const known = series.values.filter((value) => value !== null).length;
  if (within === null || !(within > 0) || cells.length < known || cells.length < 10) return null;
  const people = cells.reduce((sum, { n }) => sum + n, 0);
  const squares = cells.reduce((sum, { n }) => sum + n * n, 0);
  const middle = cells.reduce((sum, { value, n }) => sum + n * value, 0) / people;
  const df = cells.length - 1;
  const between = cells.reduce((sum, { value, n }) => sum + n * (value - middle) ** 2, 0) / df;
  const size = (people - squares / people) / df;
  const icc1 = (between - within) / (between + (size - 1) * within);
  const icc2 = 1 - within / between;
  const fP = fTail(between / within, df, people - cells.length, 'upper');
  const { aggregation } = guardAggregation({
    units: cells.length,
    fP,
    icc1,
    icc2,
    medianAgreement: agreement,
  });
  return { measure: series.name, icc1, icc2, fP, medianAgreement: agreement, status: aggregation };
}
