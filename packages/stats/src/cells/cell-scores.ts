import type { UndefinedReason } from '../failure/undefined-result.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { requireInput } from '../failure/require-input.ts';
import { groupRows } from '../grouping/grouping.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';

/** The mean of one measure in one cell; `null` below the least number of respondents. */
export type CellScore = {
  readonly n: number;
  readonly mean: number | null;
  readonly reason: UndefinedReason | null;
};

/** A cell: a unit in a period. */
export type Cell = {
  readonly unit: string | number;
  readonly period: number;
  /** In the order of the measures. */
  readonly scores: readonly CellScore[];
  /** Respondents with both measures, row-major. */
  readonly pairCounts: Int32Array;
};

/** Respondents' scores with the unit and period they belong to. */
export type CellInput = {
  readonly scores: readonly NamedColumn[];
  readonly unit: Labels;
  readonly period: Column;
  /** 5 unless given. */
  readonly minimumRespondents?: number;
};

/**
 * Means of respondents' scores per unit and period, with how many answered each measure and each pair of measures.
 *
 * Cells in order of first appearance. See docs/statistics.md#aggregation.
 *
 * @throws RangeError if lengths differ or a value is NaN or infinite.
 */
export function cellScores({ scores, unit, period, minimumRespondents = 5 }: CellInput): Cell[] {
  requireInput(unit.length === period.length, 'Units and periods must have the same length.');
  completeRows([...scores.map(({ values }) => values), period]);
  const keys = Array.from(unit, (label, row) => {
    const time = period[row] ?? null;
    return label === null || time === null ? null : `${label}\u0000${time}`;
  });
  const { codes, labels } = groupRows(keys);
  const k = scores.length;
  const sums = labels.map(() => new Float64Array(k));
  const counts = labels.map(() => new Int32Array(k * k));
  const first = new Int32Array(labels.length).fill(-1);
  codes.forEach((code, row) => {
    if (code < 0) return;
    if ((first[code] ?? 0) < 0) first[code] = row;
    const present = scores.map(({ values }) => values[row] ?? null);
    present.forEach((value, a) => {
      if (value === null) return;
      const [sum, count] = [sums[code], counts[code]];
      if (!sum || !count) return;
      sum[a] = (sum[a] ?? 0) + value;
      present.forEach((other, b) => {
        if (other !== null) count[a * k + b] = (count[a * k + b] ?? 0) + 1;
      });
    });
  });
  return labels.map((_, code) => {
    const row = first[code] ?? 0;
    const pairCounts = counts[code] ?? new Int32Array(0);
    return {
      unit: unit[row] ?? '',
      period: period[row] ?? 0,
      scores: scores.map((_score, a) => {
        const n = pairCounts[a * k + a] ?? 0;
        const enough = n >= Math.max(1, minimumRespondents);
        if (!enough) return { n, mean: null, reason: 'too-few-rows' };
        return { n, mean: (sums[code]?.[a] ?? 0) / n, reason: null };
      }),
      pairCounts,
    };
  });
}
