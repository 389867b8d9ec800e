import { employeeConstructs } from '@throughline/instrument';
import type { PastLink, PastMeasure } from '@throughline/types';
import { fitRange } from '../../charts/axis.ts';
import type { Scatter } from '../../charts/build-scatter.ts';
import { findDecimals, formatNumber, formatValue } from '../../parts/format.ts';

const constructNames = new Map<string, string>(
  employeeConstructs.map(({ code, name }) => [code, name]),
);

/** What a measure of an earlier tool is called: its own name, without the marks of a column. */
export function nameMeasure(measure: string): string {
  const name = constructNames.get(measure) ?? measure.replace(/_/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What studies read a measure as. */
export function describeMeaning({ code, construct, low, high }: PastMeasure): string {
  const name = constructNames.get(code);
  if (name === undefined) return 'Itself';
  return construct === null || low === null || high === null
    ? name
    : `${name}, from a scale of ${formatValue(low)} to ${formatValue(high)}`;
}

/** "2023-Q1 to 2025-Q2 (10)". */
export function describePeriods(periods: readonly string[]): string {
  const first = periods[0] ?? '';
  return periods.length < 2 ? first : `${first} to ${periods.at(-1)} (${periods.length})`;
}

/** "12 people", or that the source did not say. */
export function describeGroup(n: number | null): string {
  return n === null ? 'not given' : formatValue(n);
}

/** The units of a past measure as marks, on axes that hold them all. */
export function toPastScatter(link: PastLink, measure: string): Scatter {
  const [across, upwards] = [
    findDecimals(link.points.map(({ culture }) => culture.value)),
    findDecimals(link.points.map(({ outcome }) => outcome.value)),
  ];
  const metric = link.metric?.name ?? 'Outcome';
  return {
    points: link.points.map(({ unitName, culture, outcome }) => ({
      label: unitName,
      details: [
        `${nameMeasure(measure)} ${formatNumber(culture.value, across)}, people ${culture.n === '' ? 'not given' : culture.n}`,
        `${metric} ${formatNumber(outcome.value, upwards)}, customers ${describeGroup(outcome.n)}`,
      ],
      x: culture.value,
      xMin: culture.low ?? culture.value,
      xMax: culture.high ?? culture.value,
      y: outcome.value,
      yMin: outcome.low ?? outcome.value,
      yMax: outcome.high ?? outcome.value,
    })),
    x: {
      title: `${nameMeasure(measure)} (imported)`,
      ...fitRange(link.points.flatMap(({ culture }) => valuesOf(culture))),
    },
    y: { title: metric, ...fitRange(link.points.flatMap(({ outcome }) => valuesOf(outcome))) },
  };
}

function valuesOf({ value, low, high }: PastLink['points'][number]['culture' | 'outcome']) {
  return [value, low ?? value, high ?? value];
}
