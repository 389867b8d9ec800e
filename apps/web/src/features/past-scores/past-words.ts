import { employeeConstructs } from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import type { PastLink, PastMeasure } from '@throughline/types';
import { fitRange } from '../../charts/axis.ts';
import type { Scatter } from '../../charts/build-scatter.ts';
import { findDecimals, formatNumber, formatValue } from '../../parts/format.ts';

const constructNames = new Map<string, string>(
  employeeConstructs.map(({ code, name }) => [code, name]),
);

/** What a measure of an earlier tool is called: its own name, without the marks of a column. */
export function nameMeasure(measure: string): string {
  const construct = constructNames.get(measure);
  const name = construct === undefined ? measure.replace(/_/g, ' ') : sayKnown(construct);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What studies read a measure as. */
export function describeMeaning({ code, construct, low, high }: PastMeasure): string {
  const name = constructNames.get(code);
  if (name === undefined) return say('Itself');
  return construct === null || low === null || high === null
    ? sayKnown(name)
    : say('{construct}, from a scale of {low} to {high}', {
        construct: sayKnown(name),
        low: formatValue(low),
        high: formatValue(high),
      });
}

/** "2023-Q1 to 2025-Q2 (10)". */
export function describePeriods(periods: readonly string[]): string {
  const first = periods[0] ?? '';
  return periods.length < 2
    ? first
    : say('{first} to {last} ({count})', {
        first,
        last: periods.at(-1) ?? '',
        count: periods.length,
      });
}

/** "12 people", or that the source did not say. */
export function describeGroup(n: number | null): string {
  return n === null ? say('not given') : formatValue(n);
}

/** The units of a past measure as marks, on axes that hold them all. */
export function toPastScatter(link: PastLink, measure: string): Scatter {
  const [across, upwards] = [
    findDecimals(link.points.map(({ culture }) => culture.value)),
    findDecimals(link.points.map(({ outcome }) => outcome.value)),
  ];
  const metric = link.metric === null ? say('Outcome') : sayKnown(link.metric.name);
  return {
    points: link.points.map(({ unitName, culture, outcome }) => ({
      label: unitName,
      details: [
        say('{measure} {value}, people {n}', {
          measure: nameMeasure(measure),
          value: formatNumber(culture.value, across),
          n: culture.n === '' ? say('not given') : culture.n,
        }),
        say('{outcome} {value}, customers {n}', {
          outcome: metric,
          value: formatNumber(outcome.value, upwards),
          n: describeGroup(outcome.n),
        }),
      ],
      x: culture.value,
      xMin: culture.low ?? culture.value,
      xMax: culture.high ?? culture.value,
      y: outcome.value,
      yMin: outcome.low ?? outcome.value,
      yMax: outcome.high ?? outcome.value,
    })),
    x: {
      title: say('{measure} (imported)', { measure: nameMeasure(measure) }),
      ...fitRange(link.points.flatMap(({ culture }) => valuesOf(culture))),
    },
    y: { title: metric, ...fitRange(link.points.flatMap(({ outcome }) => valuesOf(outcome))) },
  };
}

function valuesOf({ value, low, high }: PastLink['points'][number]['culture' | 'outcome']) {
  return [value, low ?? value, high ?? value];
}
