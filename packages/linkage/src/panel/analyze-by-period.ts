import { type Correlated, type RankCorrelated, correlateSides } from './correlate-sides.ts';
import type { Panel } from './panel.ts';

/** The link between the two sides in one period, across its units. */
export interface PeriodAnalysis {
  readonly period: string;
  /** Units with both sides. */
  readonly n: number;
  readonly pearson: Correlated;
  readonly spearman: RankCorrelated;
}

/**
 * Correlates culture and outcome across units, period by period, earliest first. Equal weights.
 *
 * A period whose correlation is undefined (under three units, or a side that does not vary) keeps
 * its place with `null` and a reason. Periods without a single row are not listed.
 */
export function analyzeByPeriod(panel: Panel): PeriodAnalysis[] {
  const rowsOf = Map.groupBy(panel.rows, ({ period }) => period);
  return panel.periods.map((period) => {
    const rows = rowsOf.get(period) ?? [];
    return {
      period,
      ...correlateSides(
        rows.map(({ culture }) => culture.value),
        rows.map(({ outcome }) => outcome.value),
      ),
    };
  });
}
