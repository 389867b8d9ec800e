import { say, sayCount } from '@throughline/speech';
import { type HypothesisPath, type LatestStudy, nameMeasure } from '@throughline/types';
import { fitRange } from '../../../charts/axis.ts';
import type { Scatter } from '../../../charts/build-scatter.ts';
import { formatNumber } from '../../../parts/format.ts';

/** A path as it is looked at: by the means of units, or by departures from them. */
export interface ShownPath {
  readonly path: HypothesisPath;
  readonly names: LatestStudy['names'];
  readonly level: 'between' | 'within';
}

type Side = HypothesisPath['between']['points'][number]['from'];

export function titlePath({ path, names, level }: ShownPath): string {
  const sides = nameSides(path, names);
  return level === 'between'
    ? say('{from} and {to}, unit by unit', sides)
    : say('{from} and {to}, each unit against its own usual level', sides);
}

/** What a point is, and how many there are. */
export function sayPoints({ path, level }: ShownPath): string {
  const { points, line } = path[level];
  const count = new Set(points.map(({ unitName }) => unitName)).size;
  const units = sayCount(count, '{count} unit', '{count} units');
  const later = sayCount(
    path.lag,
    'the second side {count} period after the first',
    'the second side {count} periods after the first',
  );
  const what =
    level === 'between'
      ? say(
          'Each point is a unit: its means over all periods that have both sides, {later}, with 95\u00a0% intervals both ways: {units}.',
          { later, units },
        )
      : say(
          'Each point is a period of a unit: by how much both sides depart from the unit’s own mean, {later}: {points} of {units}.',
          { later, units, points: sayCount(points.length, '{count} point', '{count} points') },
        );
  return line === null ? what : `${what} ${say('Line: least squares.')}`;
}

export function describePath({ path, names, level }: ShownPath): string {
  const { line, points } = path[level];
  const start = sayCount(
    points.length,
    'Scatter of {count} point: {from} across, {to} upwards.',
    'Scatter of {count} points: {from} across, {to} upwards.',
    nameSides(path, names),
  );
  return `${start} ${describeLine(line)}`;
}

function describeLine(line: HypothesisPath['between']['line']): string {
  if (line === null) return say('The table holds every figure.');
  const slope = formatNumber(Math.abs(line.slope), 2);
  return line.slope < 0
    ? say('The line goes down by {slope} for each 1 across. The table holds every figure.', {
        slope,
      })
    : say('The line goes up by {slope} for each 1 across. The table holds every figure.', {
        slope,
      });
}

function nameSides({ from, to }: HypothesisPath, names: ShownPath['names']) {
  return { from: nameMeasure(from, names), to: nameMeasure(to, names) };
}

/** The points with whiskers both ways where they are known, and the line through them. */
export function toPathScatter({ path, names, level }: ShownPath): Scatter {
  const { points, line } = path[level];
  const across = fitRange(points.flatMap(({ from }) => limitsOf(from)));
  const up = fitRange(points.flatMap(({ to }) => limitsOf(to)));
  const sides = nameSides(path, names);
  const nameAxis = (measure: string): string =>
    level === 'within' ? say('{measure}, from own mean', { measure }) : measure;
  const at = (x: number): number => (line === null ? 0 : line.intercept + line.slope * x);
  const ends = points.map(({ from }) => from.value);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return {
    points: points.map(({ unitName, period, from, to }) => ({
      label: period === null ? unitName : `${unitName}, ${period}`,
      details: [`${sides.from} ${formatSide(from)}`, `${sides.to} ${formatSide(to)}`],
      x: from.value,
      xMin: from.low ?? from.value,
      xMax: from.high ?? from.value,
      y: to.value,
      yMin: to.low ?? to.value,
      yMax: to.high ?? to.value,
    })),
    x: { title: nameAxis(sides.from), ...across },
    y: { title: nameAxis(sides.to), ...up },
    ...(line !== null && { line: { from: [first, at(first)], to: [last, at(last)] } }),
  };
}

/** "58.2 (51.0 to 65.4)". */
export function formatSide({ value, low, high }: Side): string {
  const shown = formatNumber(value, 1);
  return low === null || high === null
    ? shown
    : say('{value} ({low} to {high})', {
        value: shown,
        low: formatNumber(low, 1),
        high: formatNumber(high, 1),
      });
}

function limitsOf({ value, low, high }: Side): number[] {
  return [value, low ?? value, high ?? value];
}
