import type { EntityManager } from 'typeorm';
import { refuse } from '../files/refuse.ts';
import { writeAnswers } from './compare-answers.ts';
import type { Tried } from './tried-import.ts';
import { writeImport, type ImportSource } from './write-import.ts';

/**
 * Writes what was tried, in the same transaction.
 *
 * @param source where single answers come from.
 * @returns the identifier of the import; null where nothing changed.
 * @throws AppError `import-refused` where a single row is refused.
 */
export async function writeTried(
  db: EntityManager,
  { notes, comparison, answers }: Tried,
  source: string,
  from: Omit<ImportSource, 'answers'>,
): Promise<string | null> {
  if (notes.issueCount > 0) throw refuse(notes.issues, notes.issueCount);
  const importId = await writeImport(db, comparison, {
    ...from,
    ...(answers === null ? {} : { answers }),
  });
  if (importId !== null && answers !== null) await writeAnswers(db, importId, source);
  return importId;
}
