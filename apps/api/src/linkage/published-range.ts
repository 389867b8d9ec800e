import type { Link } from '@throughline/types';

/**
 * Between what correlations of units are published for other companies: how their people fare with how
 * satisfied or loyal their customers are. Brown & Lam (2008), Harter, Schmidt & Hayes (2002), Whitman et
 * al. (2010), Krekel, Ward & De Neve (2019); see docs/statistics.md#published-range.
 */
const range = { low: 0.2, high: 0.35 } as const;

/** What those studies speak of, and no other metric. */
const metrics: ReadonlySet<string> = new Set(['nps', 'csat', 'csat_mean', 'sat', 'loyalty', 'eml']);

/** @returns null for a metric of which nothing comparable is published. */
export function findPublishedRange(metric: string | undefined): Link['published'] {
  return metric !== undefined && metrics.has(metric) ? { ...range } : null;
}
