import { observationPrecision } from '@throughline/linkage';
import type { LinkPoint, PrecisionRule } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree, type TreeNode } from '../directory/unit-tree.ts';
import type { CultureCell, OutcomeFigure } from './link.queries.ts';

export interface Points {
  readonly points: readonly LinkPoint[];
  /** Units without children that have a score and no outcome. */
  readonly cultureOnly: number;
  /** Units with an outcome and no score of their own. */
  readonly outcomeOnly: number;
}

/**
 * Pairs the two sides unit by unit. A unit above another one that also has an outcome is left
 * out: its customers would be counted twice.
 */
export function buildPoints(
  units: readonly TreeNode[],
  cells: readonly CultureCell[],
  figures: readonly OutcomeFigure[],
  rule: PrecisionRule,
): Points {
  const tree = buildTree(units);
  const figureOf = new Map(figures.map((figure) => [figure.unit, figure]));
  const cellOf = new Map(cells.map((cell) => [cell.unit, cell]));
  const hasFigureBelow = (unit: string): boolean =>
    tree.branch(unit).some((node) => node.id !== unit && figureOf.has(node.id));
  const lowest = figures.filter((figure) => !hasFigureBelow(figure.unit));
  const points = lowest.flatMap((figure): LinkPoint[] => {
    const cell = cellOf.get(figure.unit);
    return cell === undefined ? [] : [toPoint(cell, figure, rule)];
  });
  return {
    points: points.toSorted((a, b) => compareNames(a.unitName, b.unitName)),
    cultureOnly: cells.filter(
      (cell) => !figureOf.has(cell.unit) && tree.childrenOf(cell.unit).length === 0,
    ).length,
    outcomeOnly: lowest.filter((figure) => !cellOf.has(figure.unit)).length,
  };
}

function toPoint(cell: CultureCell, figure: OutcomeFigure, rule: PrecisionRule): LinkPoint {
  const interval = observationPrecision(rule, figure);
  return {
    unitId: cell.unit,
    unitName: cell.name,
    culture: { value: cell.score, low: cell.low, high: cell.high, shown: cell.shown, n: cell.n },
    outcome: {
      value: figure.value,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n: figure.n,
    },
  };
}
