import { firstDayAfter, nameLength, parsePeriod, periodOfInstant } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type { EntityManager } from 'typeorm';
import type { OpenSheet } from '../files/sheet-file.ts';
import {
  compareAnswers,
  findCells,
  findHeld,
  findOtherSources,
  findRepeated,
  listStoredPeriods,
  stageSums,
  type StagedFault,
} from './compare-answers.ts';
import { findOfPulses, takenReason, type BarredFigures } from './barred-figures.ts';
import { compareFigures } from './compare-figures.ts';
import { describeTrial } from './describe-trial.ts';
import { SingleHasher } from './hash-single.ts';
import { AnswerInterpreter } from './interpret-answers.ts';
import type { MetricBook } from './metric-book.ts';
import type { ImportContext, RowNotes } from './row-notes.ts';
import { AnswerStage } from './stage-answers.ts';
import type { Tried } from './tried-import.ts';

/**
 * Reads a file of single answers by a plan, and sets it beside what is stored, in tables of this
 * transaction. Writes nothing else.
 */
export async function tryAnswers(
  db: EntityManager,
  sheet: OpenSheet,
  context: ImportContext,
  now: Date,
): Promise<Tried> {
  const { plan, book } = context;
  const { source } = plan;
  const hasIds = plan.columns.id !== null;
  const timeZone = await readTimeZone(db);
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
  await stageSums(db, bareMetrics(notes, book));
  const comparison = await compareFigures(db);
  if (plan.replacesFigures) noteTaken(notes, await findOfPulses(db));
  return {
    header: sheet.header,
    notes,
    comparison,
    answers: {
      written: found.added + found.changed,
      ended: found.changed + found.removed,
    },
    trial: {
      ...(await describeTrial(db, { notes, comparison, context })),
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
          removed: comparison.removed,
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
  notes.addAll(faults, count, ({ line, earlier }) => {
    notes.add(
      line,
      'id',
      say('has the identifier of row {row} for the same metric', { row: earlier ?? '' }),
    );
  });
}

function noteHeld(
  notes: RowNotes,
  { faults, rows }: { readonly faults: readonly StagedFault[]; readonly rows: number },
  book: MetricBook,
): void {
  notes.addAll(faults, rows, ({ line, unit, metric, period }) => {
    notes.add(
      line,
      'unit',
      say(
        '{metric} of {unit} in {period} is in as a figure without its answers; say that the answers take its place, or leave these rows out',
        { metric: sayKnown(book.describe(metric).name), unit, period },
      ),
    );
  });
}

/** What customers answered to a customer pulse makes a figure that answers of a file do not replace. */
function noteTaken(notes: RowNotes, { first, count }: BarredFigures): void {
  notes.addAll(first, count, (figure) => {
    notes.add(null, 'metric', `${figure.unit}: ${takenReason(figure)}`);
  });
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
      say(
        'answers to {metric} are kept by {length}; choose that as the length of periods, or undo their imports',
        { metric: sayKnown(book.describe(metric).name), length: nameLength(stored) },
      ),
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
