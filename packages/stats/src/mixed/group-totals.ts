import { demeanByGroup, groupSums } from '../grouping/group-means.ts';
import type { Grouping } from '../grouping/grouping.ts';

/** Sums that the REML profile needs, for an orthonormal basis and the residuals from it. */
export type GroupTotals = {
  readonly n: number;
  readonly sizes: Int32Array;
  /** Per basis column, its sum in each group. */
  readonly basisSums: readonly Float64Array[];
  readonly residualSums: Float64Array;
  readonly residualSquares: number;
  /** Squares of the residuals inside groups. */
  readonly withinSquares: number;
};

/** Sums per group of the basis columns and of the residuals. */
export function groupTotals(
  basis: readonly Float64Array[],
  residuals: Float64Array,
  grouping: Grouping,
): GroupTotals {
  const { codes, sizes } = grouping;
  const squares = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value * value, 0);
  return {
    n: residuals.length,
    sizes,
    basisSums: basis.map((column) => groupSums(column, codes, sizes.length)),
    residualSums: groupSums(residuals, codes, sizes.length),
    residualSquares: squares(residuals),
    withinSquares: squares(demeanByGroup(residuals, grouping)),
  };
}
