import type { StudyScore } from '@throughline/linkage';

/** A published cell with the period of its wave. */
export interface PlacedCell {
  readonly unit: string;
  readonly period: string;
  readonly construct: string;
  readonly score: number;
  /** People behind it: the middle of the band that was published. */
  readonly nMid: number;
  /** Width of the step by which the score was rounded. */
  readonly rounding: number;
}

/** One score a unit, period and construct: several waves in one period are averaged, weighted by n. */
export function mergeScores(cells: readonly PlacedCell[]): StudyScore[] {
  const groups = Map.groupBy(cells, ({ unit, period, construct }) =>
    JSON.stringify([unit, construct, period]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { unit, period, construct } = first;
    const n = own.reduce((sum, cell) => sum + cell.nMid, 0);
    const value = own.reduce((sum, cell) => sum + cell.score * cell.nMid, 0) / n;
    const rounding = Math.hypot(...own.map((cell) => (cell.nMid / n) * cell.rounding));
    return [{ unit, period, construct, value, n, rounding }];
  });
}
