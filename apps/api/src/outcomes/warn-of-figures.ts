import { doubtFigures, isScaleTooWide, type FigureScale } from '@throughline/linkage';
import type { FigureWarning } from '@throughline/types';
import { nameOf } from './compare-figures.ts';
import type { ReadFigure } from './interpret-rows.ts';
import type { MetricBook } from './metric-book.ts';
import type { Figure, Observed } from './observation-figure.ts';

type Kind = FigureWarning['kind'];

const mostExamples = 5;
const order: readonly Kind[] = ['scale', 'outlier', 'jump', 'spread', 'no-count'];

/** A figure of a unit and metric; one that stands in the file has a row. */
interface Candidate extends Figure {
  readonly read: ReadFigure | null;
}

/** What in a file should be looked at, each figure beside the other periods of its unit. Nothing is changed. */
export function warnOfFigures(
  figures: readonly ReadFigure[],
  stored: readonly Observed[],
  book: MetricBook,
): FigureWarning[] {
  const found = new Map<Kind, { count: number; examples: FigureWarning['examples'] }>();
  const add = (kind: Kind, row: number | null, text: string): void => {
    const warning = found.get(kind) ?? { count: 0, examples: [] };
    warning.count += 1;
    if (warning.examples.length < mostExamples) warning.examples.push({ row, text });
    found.set(kind, warning);
  };
  const scaleOf = (metric: string): FigureScale => {
    const { precision, low, high } = book.describe(metric);
    return { rule: precision, low, high };
  };
  for (const [metric, own] of Map.groupBy(figures, (figure) => figure.metric)) {
    const values = own.map(({ value }) => value);
    if (!isScaleTooWide(values, scaleOf(metric))) continue;
    const [least, most] = values.reduce<readonly [number, number]>(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
      [Infinity, -Infinity],
    );
    const { name, low, high } = book.describe(metric);
    add(
      'scale',
      null,
      `${name} lies between ${least} and ${most} in every row, and its range is ${low ?? 'open'} to ${high ?? 'open'}`,
    );
  }
  for (const group of groupByUnit(figures, stored)) {
    const metric = group.find(({ read }) => read !== null)?.read?.metric;
    if (metric === undefined) continue;
    for (const [place, doubts] of doubtFigures(group, scaleOf(metric))) {
      const read = group[place]?.read;
      if (!read) continue;
      const text = `${read.unit.name}, ${book.describe(metric).name}, ${read.period}: ${sayFigure(read)}`;
      for (const doubt of doubts) add(doubt, read.line, text);
    }
  }
  return order.flatMap((kind) => {
    const warning = found.get(kind);
    return warning === undefined ? [] : [{ kind, ...warning }];
  });
}

/** Every unit and metric of the file with all its periods: those of the file, and those that are stored beside. */
function groupByUnit(
  figures: readonly ReadFigure[],
  stored: readonly Observed[],
): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  const inFile = new Set<string>();
  for (const read of figures) {
    const name = `${read.unit.id} ${read.metric}`;
    inFile.add(nameOf({ ...read, unitId: read.unit.id }));
    const group = groups.get(name);
    const candidate = toCandidate(read, read);
    if (group === undefined) groups.set(name, [candidate]);
    else group.push(candidate);
  }
  for (const one of stored) {
    const group = groups.get(`${one.unitId} ${one.metric}`);
    if (group !== undefined && !inFile.has(nameOf(one))) group.push(toCandidate(one, null));
  }
  return [...groups.values()];
}

function toCandidate({ value, n, standardDeviation }: Figure, read: ReadFigure | null): Candidate {
  return { value, n, standardDeviation, read };
}

function sayFigure({ value, n, standardDeviation }: Figure): string {
  return [
    say(value),
    ...(n === null ? [] : [`n ${say(n)}`]),
    ...(standardDeviation === null ? [] : [`sd ${say(standardDeviation)}`]),
  ].join(', ');
}

/** Means of answers have more digits than say anything. */
function say(number: number): string {
  return String(Number(number.toPrecision(6)));
}
