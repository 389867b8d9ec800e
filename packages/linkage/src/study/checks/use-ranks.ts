import { UndefinedResult, dynamicModel } from '@throughline/stats';
import type { Check } from '@throughline/types';
import type { Measure } from '../measure.ts';
import type { StudyPanel } from '../study-panel.ts';
import { endsOf, notMade, type TestedPath } from './check-context.ts';

/** The ranks of a measure, row by row. */
export type RankedValues = readonly (number | null)[];

/**
 * The same equation on ranks: every value becomes its place among the units of its period, from 0 to 1, so that no
 * extreme value can carry the result. Jackknife without correction for measurement error.
 *
 * @param ranked measures that were ranked before, by name.
 */
export function useRanks(path: TestedPath, ranked: Map<string, RankedValues>): Check {
  const { panel, equation, effect, alpha } = path;
  const about = endsOf(path);
  const rank = (measure: Measure): Measure => {
    const values = ranked.get(measure.name) ?? rankWithinPeriods(panel, measure);
    ranked.set(measure.name, values);
    return { ...measure, values };
  };
  try {
    const model = dynamicModel({
      y: rank(equation.y),
      x: equation.x
        .map(rank)
        .map((one) => ({ name: one.name, values: shift(panel, one, equation.lag) })),
      unit: panel.unit,
      time: panel.time,
      hasCr2: false,
    });
    const at = 1 + equation.x.findIndex(({ name }) => name === effect.from);
    const estimator = model.jackknife.coefficients === null ? model.fixedEffects : model.jackknife;
    const found = estimator.coefficients?.[at];
    if (!found?.standardized || found.p === null) return notMade('ranks', about, 'not-estimable');
    const { estimate } = found.standardized;
    return {
      name: 'ranks',
      holds: estimate > 0 && (effect.p >= alpha || found.p < alpha),
      values: { estimate, p: found.p },
      about,
      reason: null,
    };
  } catch (error) {
    if (!(error instanceof UndefinedResult) || error.reason === 'invalid-input') throw error;
    return notMade('ranks', about, error.reason);
  }
}

function rankWithinPeriods(panel: StudyPanel, { values }: Measure): (number | null)[] {
  const rows = [...panel.time.keys()].filter((row) => (values[row] ?? null) !== null);
  const ranks: (number | null)[] = values.map(() => null);
  for (const own of Map.groupBy(rows, (row) => panel.time[row]).values()) {
    const sorted = own.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    for (let first = 0; first < sorted.length;) {
      let last = first;
      const value = values[sorted[first] ?? 0];
      while (last + 1 < sorted.length && values[sorted[last + 1] ?? 0] === value) last += 1;
      const middle = ((first + last) / 2 + 0.5) / sorted.length;
      for (let i = first; i <= last; i += 1) ranks[sorted[i] ?? 0] = middle;
      first = last + 1;
    }
  }
  return ranks;
}

function shift(panel: StudyPanel, { values }: Measure, lag: number): readonly (number | null)[] {
  if (lag === 1) return values;
  const rowOf = new Map(panel.unit.map((unit, row) => [`${panel.time[row]} ${unit}`, row]));
  return panel.unit.map((unit, row) => {
    const earlier = rowOf.get(`${(panel.time[row] ?? 0) - (lag - 1)} ${unit}`);
    return earlier === undefined ? null : (values[earlier] ?? null);
  });
}
