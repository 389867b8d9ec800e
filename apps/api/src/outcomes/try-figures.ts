import type { EntityManager } from 'typeorm';
import { openSheet } from '../files/read-sheet-file.ts';
import type { FileSource } from '../files/file-source.ts';
import { answeredReason, findAnsweredMoves } from './compare-answers.ts';
import { compareFigures, nameOf } from './compare-figures.ts';
import { describeTrial } from './describe-trial.ts';
import { RowInterpreter } from './interpret-rows.ts';
import { takenReason } from './refuse-taken.ts';
import type { ImportContext } from './row-notes.ts';
import type { Tried } from './tried-import.ts';

/** Reads a file of figures by a plan, and sets it beside what is stored. Writes nothing. */
export async function tryFigures(
  db: EntityManager,
  source: FileSource,
  context: ImportContext,
): Promise<Tried> {
  const file = await openSheet(source, context.plan.sheet);
  const { figures, notes } = await new RowInterpreter(context).readAll(file);
  const comparison = await compareFigures(
    db,
    figures.map(({ unit, metric, period, value, n, standardDeviation }) => ({
      unitId: unit.id,
      metric,
      period,
      value,
      n,
      standardDeviation,
    })),
  );
  const answered = await findAnsweredMoves(db, comparison);
  if (answered.size > 0) {
    for (const { unit, metric, period, line } of figures) {
      if (!answered.has(nameOf({ unitId: unit.id, metric, period }))) continue;
      notes.add(line, 'value', answeredReason);
      notes.refused += 1;
    }
  }
  const taken = new Set(comparison.taken.map(nameOf));
  for (const { unit, metric, period, line } of taken.size > 0 ? figures : []) {
    if (!taken.has(nameOf({ unitId: unit.id, metric, period }))) continue;
    notes.add(line, 'metric', takenReason({ metric, period }));
    notes.refused += 1;
  }
  const trial = describeTrial({ notes, figures, comparison, context });
  return { header: file.header, notes, comparison, answers: null, trial };
}
