import { type HypothesisPath, type LatestStudy, nameMeasure } from '@throughline/types';
import { fitRange } from '../../../charts/axis.ts';
import type { Scatter } from '../../../charts/build-scatter.ts';
import { countOf, formatNumber } from '../../../parts/format.ts';

/** A path as it is looked at: by the means of units, or by departures from them. */
export interface ShownPath {
  readonly path: HypothesisPath;
  readonly names: LatestStudy['names'];
  readonly level: 'between' | 'within';
}

type Side = HypothesisPath['between']['points'][number]['from'];

export function titlePath({ path, names, level }: ShownPath): string {
  const [from, to] = [nameMeasure(path.from, names), nameMeasure(path.to, names)];
  return level === 'between'
    ? `${from} and ${to}, unit by unit`
    : `${from} and ${to}, each unit against its own usual level`;
}

/** What a point is, and how many there are. */
export function sayPoints({ path, level }: ShownPath): string {
  const { points } = path[level];
  const units = new Set(points.map(({ unitName }) => unitName)).size;
  const later = `the second side ${countOf(path.lag, 'period', 'periods')} after the first`;
  const what =
    level === 'between'
      ? `Each point is a unit: its means over all periods that have both sides, ${later}, with 95\u00a0% intervals both ways: ${countOf(units, 'unit', 'units')}.`
      : `Each point is a period of a unit: by how much both sides depart from the unit’s own mean, ${later}: ${countOf(points.length, 'point', 'points')} of ${countOf(units, 'unit', 'units')}.`;
  return path[level].line === null ? what : `${what} Line: least squares.`;
}

export function describePath(shown: ShownPath): string {
  const { path, names, level } = shown;
  const { line, points } = path[level];
  const start = `Scatter of ${countOf(points.length, 'point', 'points')}: ${nameMeasure(path.from, names)} across, ${nameMeasure(path.to, names)} upwards.`;
  return line === null
    ? `${start} The table holds every figure.`
    : `${start} The line goes ${line.slope < 0 ? 'down' : 'up'} by ${formatNumber(Math.abs(line.slope), 2)} for each 1 across. The table holds every figure.`;
}

/** The points with whiskers both ways where they are known, and the line through them. */
export function toPathScatter({ path, names, level }: ShownPath): Scatter {
  const { points, line } = path[level];
  const across = fitRange(points.flatMap(({ from }) => limitsOf(from)));
  const up = fitRange(points.flatMap(({ to }) => limitsOf(to)));
  const departs = level === 'within' ? ', from own mean' : '';
  const at = (x: number): number => (line === null ? 0 : line.intercept + line.slope * x);
  const ends = points.map(({ from }) => from.value);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return {
    points: points.map(({ unitName, period, from, to }) => ({
      label: period === null ? unitName : `${unitName}, ${period}`,
      details: [
        `${nameMeasure(path.from, names)} ${formatSide(from)}`,
        `${nameMeasure(path.to, names)} ${formatSide(to)}`,
      ],
      x: from.value,
      xMin: from.low ?? from.value,
      xMax: from.high ?? from.value,
      y: to.value,
      yMin: to.low ?? to.value,
      yMax: to.high ?? to.value,
    })),
    x: { title: `${nameMeasure(path.from, names)}${departs}`, ...across },
    y: { title: `${nameMeasure(path.to, names)}${departs}`, ...up },
    ...(line !== null && { line: { from: [first, at(first)], to: [last, at(last)] } }),
  };
}

/** "58.2 (51.0 to 65.4)". */
export function formatSide({ value, low, high }: Side): string {
  const shown = formatNumber(value, 1);
  return low === null || high === null
    ? shown
    : `${shown} (${formatNumber(low, 1)} to ${formatNumber(high, 1)})`;
}

function limitsOf({ value, low, high }: Side): number[] {
  return [value, low ?? value, high ?? value];
}
