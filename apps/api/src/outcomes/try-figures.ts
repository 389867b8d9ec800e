import type { EntityManager } from 'typeorm';
import type { OpenSheet } from '../files/sheet-file.ts';
import { answeredReason, findAnswered, findTaken, takenReason } from './barred-figures.ts';
import { compareFigures } from './compare-figures.ts';
import { describeTrial } from './describe-trial.ts';
import { RowInterpreter } from './interpret-rows.ts';
import type { ImportContext } from './row-notes.ts';
import { FigureStage } from './stage-figures.ts';
import type { Tried } from './tried-import.ts';

/**
 * Reads a file of figures by a plan, and sets it beside what is stored, in tables of this transaction.
 * Writes nothing else.
 */
export async function tryFigures(
  db: EntityManager,
  file: OpenSheet,
  context: ImportContext,
): Promise<Tried> {
  const { notes } = await new RowInterpreter(context, await FigureStage.open(db)).readAll(file);
  const comparison = await compareFigures(db);
  const answered = await findAnswered(db);
  notes.addAll(answered.first, answered.count, ({ line }) => {
    notes.add(line, 'value', answeredReason());
  });
  const taken = await findTaken(db);
  notes.addAll(taken.first, taken.count, (figure) => {
    notes.add(figure.line, 'metric', takenReason(figure));
  });
  const trial = await describeTrial(db, { notes, comparison, context });
  return { header: file.header, notes, comparison, answers: null, trial };
}
