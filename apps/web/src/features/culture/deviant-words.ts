import type { Deviants } from '@throughline/types';
import type { Funnel } from '../../charts/build-funnel.ts';
import { countOf, formatNumber } from '../../parts/format.ts';
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
        `${formatSigned(point.difference, 1)} against what is expected`,
        `${formatNumber(point.observed, 1)} seen, ${formatNumber(point.expected, 1)} expected`,
        countOf(point.n, 'customer', 'customers'),
      ],
      x: point.n,
      y: point.difference,
      isOutside: point.standing !== 'within',
    })),
    limits: limits.map(({ n, usual, outer }) => ({ x: n, usual, outer })),
    x: {
      title: 'Customers behind the outcome',
      low: Math.floor(Math.min(...counts) / round) * round,
      high: Math.ceil((Math.max(...counts) + 1) / round) * round,
    },
    y: {
      title: `Seen minus expected${metric?.unit ? `, ${metric.unit}` : ''}`,
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
  if (outside.length === 0) return 'Every unit is about where its culture lets expect';
  const parts = [
    ...(better > 0 ? [`${countOf(better, 'unit does', 'units do')} better than expected`] : []),
    ...(worse > 0 ? [`${countOf(worse, 'unit does', 'units do')} less well than expected`] : []),
  ];
  return parts.join(', ');
}

/** What a person hears who does not see the chart. */
export function describeDeviants(deviants: Deviants): string {
  const outside = listOutside(deviants).map(
    ({ unitName, difference, n }) =>
      `${unitName} ${formatSigned(difference, 1)} with ${countOf(n, 'customer', 'customers')}`,
  );
  const told = outside.length === 0 ? 'none is outside' : `outside: ${outside.join('; ')}`;
  return `${deviants.points.length} units against what ${deviants.construct.name} lets expect of ${deviants.metric?.name ?? 'the outcome'}, by number of customers; ${told}.`;
}
