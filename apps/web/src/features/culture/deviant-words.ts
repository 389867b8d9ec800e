import { say, sayCount, sayKnown } from '@throughline/speech';
import type { Deviants } from '@throughline/types';
import type { Funnel } from '../../charts/build-funnel.ts';
import { formatNumber } from '../../parts/format.ts';
import { formatSigned } from './culture-words.ts';

export type Deviant = Deviants['points'][number];

/** Those outside the limits, the farthest first. */
export function listOutside({ points }: Deviants): Deviant[] {
  return points
    .filter(({ standing }) => standing !== 'within')
    .toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

/** Units around what is expected of them, by the customers behind their outcome. */
export function toFunnel(deviants: Deviants): Funnel {
  const { points, limits, metric } = deviants;
  const reach = Math.max(
    ...points.map(({ difference }) => Math.abs(difference)),
    ...limits.map(({ outer }) => outer),
  );
  const high = pickEnd(reach * 1.05);
  const counts = points.map(({ n }) => n);
  const round = pickRound(Math.max(...counts));
  return {
    points: points.map((point) => ({
      label: point.unitName,
      details: [
        say('{difference} against what is expected', {
          difference: formatSigned(point.difference, 1),
        }),
        say('{observed} seen, {expected} expected', {
          observed: formatNumber(point.observed, 1),
          expected: formatNumber(point.expected, 1),
        }),
        sayCount(point.n, '{count} customer', '{count} customers'),
      ],
      x: point.n,
      y: point.difference,
      isOutside: point.standing !== 'within',
    })),
    limits: limits.map(({ n, usual, outer }) => ({ x: n, usual, outer })),
    x: {
      title: say('Customers behind the outcome'),
      low: Math.floor(Math.min(...counts) / round) * round,
      high: Math.ceil((Math.max(...counts) + 1) / round) * round,
    },
    y: {
      title: [say('Seen minus expected'), ...(metric?.unit ? [sayKnown(metric.unit)] : [])].join(
        ', ',
      ),
      low: -high,
      high,
    },
  };
}

/** The next of 1, 2, 4, 6, 8 and their tenfolds: an end that is cut into even steps. */
function pickEnd(reach: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(reach, 1e-9)));
  return ([1, 2, 4, 6, 8].find((factor) => factor * magnitude >= reach) ?? 10) * magnitude;
}

/** 100 for some hundreds, 250 from a thousand on: where an axis may end. */
function pickRound(most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return most < 2.5 * magnitude ? magnitude / 4 : magnitude;
}

/** States what is to be seen. */
export function titleDeviants(deviants: Deviants): string {
  const outside = listOutside(deviants);
  const better = outside.filter(({ standing }) => standing === 'better').length;
  const worse = outside.length - better;
  if (outside.length === 0) return say('Every unit is about where its culture lets expect');
  const parts = [
    ...(better > 0
      ? [
          sayCount(
            better,
            '{count} unit does better than expected',
            '{count} units do better than expected',
          ),
        ]
      : []),
    ...(worse > 0
      ? [
          sayCount(
            worse,
            '{count} unit does less well than expected',
            '{count} units do less well than expected',
          ),
        ]
      : []),
  ];
  return parts.join(', ');
}

/** "52.1 seen, 47.0 expected (+5.1), 120 customers". */
export function saySeen({ observed, expected, difference, n }: Deviant): string {
  return sayCount(
    n,
    '{observed} seen, {expected} expected ({difference}), {count} customer',
    '{observed} seen, {expected} expected ({difference}), {count} customers',
    {
      observed: formatNumber(observed, 1),
      expected: formatNumber(expected, 1),
      difference: formatSigned(difference, 1),
    },
  );
}

/** What a person hears who does not see the chart. */
export function describeDeviants(deviants: Deviants): string {
  const outside = listOutside(deviants).map(({ unitName, difference, n }) =>
    sayCount(
      n,
      '{unit} {difference} with {count} customer',
      '{unit} {difference} with {count} customers',
      { unit: unitName, difference: formatSigned(difference, 1) },
    ),
  );
  const seen = {
    units: deviants.points.length,
    construct: sayKnown(deviants.construct.name),
    metric: deviants.metric === null ? say('the outcome') : sayKnown(deviants.metric.name),
  };
  return outside.length === 0
    ? say(
        '{units} units against what {construct} lets expect of {metric}, by number of customers; none is outside.',
        seen,
      )
    : say(
        '{units} units against what {construct} lets expect of {metric}, by number of customers; outside: {outside}.',
        { ...seen, outside: outside.join('; ') },
      );
}
