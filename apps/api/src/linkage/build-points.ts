import { observationPrecision } from '@throughline/linkage';
import type { LinkPoint, PrecisionRule } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import { findLowest, type TreeNode, type UnitTree } from '../directory/unit-tree.ts';
import type { CultureCell, OutcomeFigure } from './link.queries.ts';

/** A unit's score and outcome of one wave and period. */
export interface Pair {
  readonly cell: CultureCell;
  readonly figure: OutcomeFigure;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Units without children that have a score and no outcome. */
  readonly cultureOnly: number;
  /** Units with an outcome and no score of their own. */
  readonly outcomeOnly: number;
}

/**
 * Pairs the two sides unit by unit. A unit above another one that also has an outcome is left
 * out: its customers would be counted twice.
 */
export function pairSides(
  tree: UnitTree<TreeNode>,
  cells: readonly CultureCell[],
  figures: readonly OutcomeFigure[],
): Pairs {
  const figureOf = new Map(figures.map((figure) => [figure.unit, figure]));
  const cellOf = new Map(cells.map((cell) => [cell.unit, cell]));
  const lowestUnits = findLowest(tree, new Set(figureOf.keys()));
  const lowest = figures.filter((figure) => lowestUnits.has(figure.unit));
  return {
    pairs: lowest.flatMap((figure) => {
      const cell = cellOf.get(figure.unit);
      return cell === undefined ? [] : [{ cell, figure }];
    }),
    cultureOnly: cells.filter(
      (cell) => !figureOf.has(cell.unit) && tree.childrenOf(cell.unit).length === 0,
    ).length,
    outcomeOnly: lowest.filter((figure) => !cellOf.has(figure.unit)).length,
  };
}

/** Pairs as they are drawn, with the intervals of both sides, by the names of units. */
export function toPoints(pairs: readonly Pair[], rule: PrecisionRule): LinkPoint[] {
  return pairs
    .map(({ cell, figure }) => toPoint(cell, figure, rule))
    .toSorted((a, b) => compareNames(a.unitName, b.unitName));
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
