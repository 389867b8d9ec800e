import type { MetricCoverage } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import type { TreeNode, UnitTree } from '../directory/unit-tree.ts';
import { readPeriods } from '../linkage/match-periods.ts';
import type { StoredFigure } from './customers.queries.ts';

/** Customers that a unit's figure should rest on before it is set beside others. */
export const thinBelow = 30;

interface NamedNode extends TreeNode {
  readonly name: string;
}

/** How a metric covers the lowest units of a branch in its newest period; null without figures. */
export function findCoverage(
  tree: UnitTree<NamedNode>,
  unitId: string,
  metric: MetricCoverage['metric'],
  figures: readonly StoredFigure[],
): MetricCoverage | null {
  const period = readPeriods([...new Set(figures.map((figure) => figure.period))]).at(-1)?.text;
  if (period === undefined) return null;
  const lowest = tree.branch(unitId).filter(({ id }) => tree.childrenOf(id).length === 0);
  const now = new Map(
    figures.filter((figure) => figure.period === period).map((figure) => [figure.unit, figure]),
  );
  const counts = [...now.values()].map(({ n }) => n);
  const isKnown = counts.every((n) => n !== null);
  const byName = (one: { unitName: string }, other: { unitName: string }): number =>
    compareNames(one.unitName, other.unitName);
  return {
    metric,
    period,
    units: lowest.length,
    covered: lowest.filter(({ id }) => now.has(id)).length,
    customers: isKnown ? counts.reduce((sum: number, n) => sum + (n ?? 0), 0) : null,
    unknown: counts.filter((n) => n === null).length,
    thin: lowest
      .flatMap(({ id, name }) => {
        const n = now.get(id)?.n ?? null;
        return n === null || n >= thinBelow ? [] : [{ unitId: id, unitName: name, n }];
      })
      .sort(byName),
    missing: lowest
      .flatMap(({ id, name }) => (now.has(id) ? [] : [{ unitId: id, unitName: name }]))
      .sort(byName),
  };
}
