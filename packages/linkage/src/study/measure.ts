import type { Series, StudyPanel } from './study-panel.ts';

/** What enters an equation: a mean of series, or a figure turned round so that more is better. */
export interface Measure {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly parts: readonly { readonly series: Series; readonly weight: number }[];
}

/** Hypotheses share measures, and a panel can be large: each measure of a panel is made once. */
const known = new WeakMap<StudyPanel, Map<string, Measure>>();

/**
 * The mean of named series, row by row; unknown where any of them is.
 *
 * @returns null where the panel lacks one of them.
 */
export function measureOf(
  panel: StudyPanel,
  names: readonly string[],
  isReversed = false,
): Measure | null {
  const found = names.map((name) => panel.series.get(name));
  const series = found.filter((one) => one !== undefined);
  if (series.length < names.length || series.length === 0) return null;
  const measures = known.get(panel) ?? new Map<string, Measure>();
  known.set(panel, measures);
  const key = `${nameOf(names)} ${isReversed}`;
  const before = measures.get(key);
  if (before !== undefined) return before;
  const weight = (isReversed ? -1 : 1) / series.length;
  const [only] = series;
  const measure: Measure = {
    name: nameOf(names),
    values:
      only !== undefined && weight === 1
        ? only.values
        : panel.unit.map((_, row) => weigh(series, weight, row)),
    parts: series.map((one) => ({ series: one, weight })),
  };
  measures.set(key, measure);
  return measure;
}

function weigh(series: readonly Series[], weight: number, row: number): number | null {
  let sum = 0;
  for (const { values } of series) {
    const value = values[row] ?? null;
    if (value === null) return null;
    sum += weight * value;
  }
  return sum;
}

/** How a mean of measures is called: "KNW", or "KNW+HRD". */
export function nameOf(names: readonly string[]): string {
  return names.join('+');
}
