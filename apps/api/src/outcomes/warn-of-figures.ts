import { doubtFigures, isScaleTooWide, type FigureScale } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type { FigureWarning } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { MetricBook } from './metric-book.ts';
import type { Figure } from './observation-figure.ts';
import type { ImportContext } from './row-notes.ts';
import { readBeside } from './read-beside.ts';

type Kind = FigureWarning['kind'];
type Example = FigureWarning['examples'][number];

const mostExamples = 5;
const order: readonly Kind[] = ['scale', 'outlier', 'jump', 'spread', 'no-count'];

/** What was found of one kind: how often, and the first of it by row. */
class Findings {
  count = 0;
  examples: Example[] = [];

  add(example: Example): void {
    this.count += 1;
    const place = this.examples.findLastIndex(({ row }) => (row ?? 0) <= (example.row ?? 0)) + 1;
    this.examples.splice(place, 0, example);
    this.examples.length = Math.min(this.examples.length, mostExamples);
  }
}

/**
 * What in a file should be looked at, each figure beside the other periods of its unit, a unit and
 * metric after the other. Nothing is changed.
 */
export async function warnOfFigures(
  db: EntityManager,
  { matcher, book }: Pick<ImportContext, 'matcher' | 'book'>,
): Promise<FigureWarning[]> {
  const found = new Map(order.map((kind) => [kind, new Findings()]));
  for (const text of await findWideScales(db, book)) found.get('scale')?.add({ row: null, text });
  for await (const { unitId, metric, figures } of readBeside(db)) {
    const { name } = book.describe(metric);
    const unit = matcher.find(unitId)?.name ?? '';
    for (const [place, doubts] of doubtFigures(figures, scaleOf(book, metric))) {
      const figure = figures[place];
      if (figure === undefined || !figure.isOfFile) continue;
      const text = `${unit}, ${sayKnown(name)}, ${figure.period}: ${sayFigure(figure)}`;
      for (const doubt of doubts) found.get(doubt)?.add({ row: figure.line, text });
    }
  }
  return [...found].flatMap(([kind, { count, examples }]) =>
    count === 0 ? [] : [{ kind, count, examples }],
  );
}

/** Metrics whose figures in the file look as if they were written on a shorter scale. */
async function findWideScales(db: EntityManager, book: MetricBook): Promise<string[]> {
  const spans = await db.query<{ metric: string; count: number; least: number; most: number }[]>(
    `SELECT metric, count(*)::int AS count, min(value) AS least, max(value) AS most
     FROM compared_figure WHERE value IS NOT NULL
     GROUP BY metric ORDER BY min(line), metric COLLATE "C"`,
  );
  return spans
    .filter((span) => isScaleTooWide(span, scaleOf(book, span.metric)))
    .map(({ metric, least, most }) => {
      const { name, low, high } = book.describe(metric);
      return say('{name} lies between {least} and {most} in every row, and its range is {range}', {
        name: sayKnown(name),
        least,
        most,
        range: sayOpenRange(low, high),
      });
    });
}

function sayOpenRange(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return say('{low} to {high}', { low, high });
  if (high !== null) return say('open to {high}', { high });
  return low === null ? say('open to open') : say('{low} to open', { low });
}

function scaleOf(book: MetricBook, metric: string): FigureScale {
  const { precision, low, high } = book.describe(metric);
  return { rule: precision, low, high };
}

function sayFigure({ value, n, standardDeviation }: Figure): string {
  return [
    write(value),
    ...(n === null ? [] : [`n ${write(n)}`]),
    ...(standardDeviation === null ? [] : [`sd ${write(standardDeviation)}`]),
  ].join(', ');
}

/** Means of answers have more digits than say anything. */
function write(number: number): string {
  return String(Number(number.toPrecision(6)));
}
