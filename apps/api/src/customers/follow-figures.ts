import { compareFigures, poolFigures, type PooledOutcome } from '@throughline/linkage';
import type { Customers, OutcomePoint } from '@throughline/types';
import { loyaltyTypeSchema } from '@throughline/types';
import type { TreeNode, UnitTree } from '../directory/unit-tree.ts';
import { readPeriods } from '../linkage/match-periods.ts';
import { findStandardError } from '../outcomes/figure-error.ts';
import type { MetricBook } from '../outcomes/metric-book.ts';
import type { StoredFigure } from './customers.queries.ts';

/** One metric of a unit, period by period. */
export type Followed = ReadonlyMap<string, PooledOutcome>;

/**
 * A metric of a unit by period, oldest first: the unit's own figure where it has one, else that of
 * the units below it, each customer once. A unit whose own figure is used hides those below it.
 */
export function followMetric(
  tree: UnitTree<TreeNode>,
  unitId: string,
  figures: readonly StoredFigure[],
  book: MetricBook,
): Followed {
  const byPeriod = Map.groupBy(figures, ({ period }) => period);
  const followed = new Map<string, PooledOutcome>();
  for (const { text } of readPeriods([...byPeriod.keys()])) {
    const own = new Map((byPeriod.get(text) ?? []).map((figure) => [figure.unit, figure]));
    const highest = findHighest(tree, unitId, own);
    if (highest.length === 0) continue;
    followed.set(
      text,
      poolFigures(
        highest.map((figure) => ({
          value: figure.value,
          n: figure.n,
          standardError: findStandardError(book, figure.metric, figure),
        })),
      ),
    );
  }
  return followed;
}

function findHighest(
  tree: UnitTree<TreeNode>,
  unitId: string,
  own: ReadonlyMap<string, StoredFigure>,
): StoredFigure[] {
  const figure = own.get(unitId);
  if (figure !== undefined) return [figure];
  return tree.childrenOf(unitId).flatMap(({ id }) => findHighest(tree, id, own));
}

/** @param range what the values of the metric can be; an interval never goes beyond it. */
export function toPoint(
  period: string,
  pooled: PooledOutcome,
  range: { readonly low: number | null; readonly high: number | null },
): OutcomePoint {
  const { value, low, high, n, units } = pooled;
  return {
    period,
    value,
    low: low === null ? null : Math.max(range.low ?? low, low),
    high: high === null ? null : Math.min(range.high ?? high, high),
    n,
    units,
  };
}

const share = { low: 0, high: 100 };

/** The four types in every period that has all of them. */
export function splitLoyalty(metrics: ReadonlyMap<string, Followed>): Customers['loyalty'] {
  const types = loyaltyTypeSchema.options;
  const [first, ...others] = types.map((type) => metrics.get(type) ?? new Map());
  const periods = [...(first?.keys() ?? [])].filter((period) =>
    others.every((one) => one.has(period)),
  );
  return periods.map((period) => ({
    period,
    types: types.flatMap((type) => {
      const pooled = metrics.get(type)?.get(period);
      return pooled === undefined ? [] : [{ type, ...toPoint(period, pooled, share) }];
    }),
  }));
}

/** Emotional loyalty less convenience, as of two samples of customers. */
export function findAttachment(metrics: ReadonlyMap<string, Followed>): OutcomePoint[] {
  const convenience = metrics.get('cnv');
  return [...(metrics.get('eml') ?? [])].flatMap(([period, heart]) => {
    const handy = convenience?.get(period);
    if (handy === undefined) return [];
    const gap = compareFigures(heart, handy);
    return [
      {
        period,
        value: heart.value - handy.value,
        low: gap?.low ?? null,
        high: gap?.high ?? null,
        n: heart.n === null || handy.n === null ? null : Math.min(heart.n, handy.n),
        units: Math.min(heart.units, handy.units),
      },
    ];
  });
}
