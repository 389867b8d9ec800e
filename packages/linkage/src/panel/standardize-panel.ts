import { mean, standardDeviation } from '@throughline/stats';
import type { Panel, PanelRow } from './panel.ts';

/** A panel on one scale, and the periods that could not be put on it. */
export interface StandardizedPanel {
  readonly panel: Panel;
  /** Periods left out because a side does not vary in them, or only one unit has both. */
  readonly without: readonly string[];
}

/**
 * Turns both sides into z-scores within each period, over the rows of that period: for measures whose scale changes
 * from period to period, so that what is left to compare is where a unit stands among the others.
 */
export function standardizePanel(panel: Panel): StandardizedPanel {
  const without: string[] = [];
  const rowsOf = Map.groupBy(panel.rows, ({ period }) => period);
  const rows = panel.periods.flatMap((period): PanelRow[] => {
    const own = rowsOf.get(period) ?? [];
    const culture = toScores(own.map((row) => row.culture.value));
    const outcome = toScores(own.map((row) => row.outcome.value));
    if (culture === null || outcome === null) {
      without.push(period);
      return [];
    }
    return own.map((row, i) => ({
      ...row,
      culture: { ...row.culture, value: culture[i] ?? 0 },
      outcome: { ...row.outcome, value: outcome[i] ?? 0 },
    }));
  });
  return {
    panel: {
      ...panel,
      rows,
      units: [...new Set(rows.map(({ unit }) => unit))],
      periods: panel.periods.filter((period) => !without.includes(period)),
    },
    without,
  };
}

/** z-scores; `null` where there is no spread to divide by. */
function toScores(values: readonly number[]): number[] | null {
  const [first] = values;
  if (values.length < 2 || values.every((value) => value === first)) return null;
  const [middle, spread] = [mean(values), standardDeviation(values)];
  return spread > 0 ? values.map((value) => (value - middle) / spread) : null;
}
