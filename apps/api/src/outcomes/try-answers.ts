import { firstDayAfter, parsePeriod, periodOfInstant } from '@throughline/linkage';
import type { EntityManager } from 'typeorm';
import type { FileSource } from '../files/file-source.ts';
import { openSheet } from '../files/read-sheet-file.ts';
import {
  compareAnswers,
  findCells,
  findHeld,
  findOtherSources,
  findRepeated,
  listStoredPeriods,
  sumFigures,
  type StagedFault,
  type SummedFigure,
} from './compare-answers.ts';
import { compareFigures, nameOf, type Comparison } from './compare-figures.ts';
import { describeTrial } from './describe-trial.ts';
import { SingleHasher } from './hash-single.ts';
import { AnswerInterpreter } from './interpret-answers.ts';
import type { ReadFigure } from './interpret-rows.ts';
import type { MetricBook } from './metric-book.ts';
import type { Observed } from './observation-figure.ts';
import { takenReason } from './refuse-taken.ts';
import type { ImportContext, RowNotes } from './row-notes.ts';
import { AnswerStage } from './stage-answers.ts';
import type { Tried } from './tried-import.ts';

/**
 * Reads a file of single answers by a plan, and sets it beside what is stored, in tables of this
 * transaction. Writes nothing else.
 */
export async function tryAnswers(
  db: EntityManager,
  file: FileSource,
  context: ImportContext,
  now: Date,
): Promise<Tried> {
  const { plan, book } = context;
  const { source } = plan;
  const hasIds = plan.columns.id !== null;
  const timeZone = await readTimeZone(db);
  const sheet = await openSheet(file, plan.sheet);
  const { notes, shares } = await new AnswerInterpreter(
    {
      ...context,
      timeZone,
      tomorrow: firstDayAfter(periodOfInstant(now, 'day', timeZone)),
      hasher: await SingleHasher.of(db, source),
    },
    await AnswerStage.open(db),
  ).readAll(sheet);
  const passedOver = await findCells(db, source);
  if (hasIds) noteRepeated(notes, await findRepeated(db));
  await refuseOtherLength(db, notes, context);
  const held = await findHeld(db);
  if (!plan.replacesFigures) noteHeld(notes, held, book);
  const otherSources = await findOtherSources(db, source);
  const found = await compareAnswers(db, source, hasIds);
  const { figures, gone } = toFigures(await sumFigures(db, bareMetrics(notes, book)), context);
  const comparison = await compareFigures(db, figures.map(toObserved), gone);
  if (plan.replacesFigures) noteTaken(notes, figures, comparison);
  return {
    header: sheet.header,
    notes,
    comparison,
    answers: {
      written: found.added + found.changed,
      ended: found.changed + found.removed,
    },
    trial: {
      ...describeTrial({ notes, figures, comparison, context }),
      added: found.added,
      changed: found.changed,
      same: found.same,
      answers: {
        removed: found.removed,
        passedOver,
        hasIds,
        figures: {
          added: comparison.added,
          changed: comparison.changed,
          removed: comparison.removals.length,
        },
        replaced: held.figures,
        otherSources,
        shares: [...shares].map(([metric, { name, low, high }]) => ({
          metric,
          name,
          from: plan.countsFrom[metric] ?? 1,
          low,
          high,
        })),
      },
    },
  };
}

async function readTimeZone(db: EntityManager): Promise<string> {
  const [zone] = await db.query<{ time_zone: string }[]>(
    'SELECT time_zone FROM office.organisation',
  );
  return zone?.time_zone ?? 'UTC';
}

function noteRepeated(
  notes: RowNotes,
  { faults, count }: { readonly faults: readonly StagedFault[]; readonly count: number },
): void {
  noteAll(notes, count, faults, ({ line, earlier }) => {
    notes.add(line, 'id', `has the identifier of row ${earlier} for the same metric`);
  });
}

function noteHeld(
  notes: RowNotes,
  { faults, rows }: { readonly faults: readonly StagedFault[]; readonly rows: number },
  book: MetricBook,
): void {
  noteAll(notes, rows, faults, ({ line, unit, metric, period }) => {
    notes.add(
      line,
      'unit',
      `${book.describe(metric).name} of ${unit} in ${period} is in as a figure without its answers; say that the answers take its place, or leave these rows out`,
    );
  });
}

/** What customers answered to a customer pulse makes a figure that answers of a file do not replace. */
function noteTaken(notes: RowNotes, figures: readonly ReadFigure[], { stored }: Comparison): void {
  const ofPulses = stored.filter(({ source }) => source === 'customer-pulse').map(nameOf);
  const taken = new Set(ofPulses);
  for (const { unit, metric, period } of figures) {
    if (!taken.has(nameOf({ unitId: unit.id, metric, period }))) continue;
    notes.add(null, 'metric', `${unit.name}: ${takenReason({ metric, period })}`);
    notes.refused += 1;
  }
}

/** Notes the first faults one by one, and the others by their number. */
function noteAll(
  notes: RowNotes,
  count: number,
  faults: readonly StagedFault[],
  note: (fault: StagedFault) => void,
): void {
  faults.forEach(note);
  notes.issueCount += count - faults.length;
  notes.refused += count;
}

/** The same answers by month and by quarter would be two figures of one thing. */
async function refuseOtherLength(
  db: EntityManager,
  notes: RowNotes,
  { plan, book }: ImportContext,
): Promise<void> {
  const length = plan.length ?? defaultLength;
  const told = new Set<string>();
  for (const { metric, period } of await listStoredPeriods(db)) {
    const stored = parsePeriod(period)?.format;
    if (stored === undefined || stored === length || told.has(metric)) continue;
    told.add(metric);
    notes.add(
      null,
      'period',
      `answers to ${book.describe(metric).name} are kept by ${stored}; choose that as the length of periods, or undo their imports`,
    );
  }
}

/** Into what answers are put where nobody says otherwise. */
export const defaultLength = 'month';

/** Metrics whose precision follows from value and n. */
function bareMetrics(notes: RowNotes, book: MetricBook): string[] {
  return [...notes.metricRows.keys()].filter((code) =>
    ['share', 'rate'].includes(book.precisionOf(code)),
  );
}

function toFigures(
  sums: readonly SummedFigure[],
  { matcher }: ImportContext,
): { readonly figures: ReadFigure[]; readonly gone: SummedFigure[] } {
  return {
    gone: sums.filter(({ value }) => value === null),
    figures: sums.flatMap(({ unitId, metric, period, value, n, standardDeviation }) => {
      const unit = matcher.find(unitId);
      if (value === null || unit === undefined) return [];
      return [{ line: null, unit, metric, period, value, n, standardDeviation }];
    }),
  };
}

function toObserved({ unit, metric, period, value, n, standardDeviation }: ReadFigure): Observed {
  return { unitId: unit.id, metric, period, value, n, standardDeviation };
}
