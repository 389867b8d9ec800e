import type { TranslationSlot } from '@throughline/instrument';
import type { Wordings } from '@throughline/types';
import { detectDelimiter } from '../files/detect-delimiter.ts';
import { readCsv } from '../files/read-csv.ts';
import { writeCsv } from '../files/write-csv.ts';
import { AppError } from '../http/app-error.ts';
import { refuseTranslation, type GivenWording } from './translation-file.ts';

const columns = ['slot', 'note', 'english', 'translation'] as const;

/** Every wording a translation has to give, with what there is of it. */
export function writeTranslationCsv(
  slots: readonly TranslationSlot[],
  fresh: Readonly<Record<string, string>>,
): string {
  return writeCsv([
    [...columns],
    ...slots.map(({ id, note, english }) => [id, note, english, fresh[id] ?? '']),
  ]);
}

/**
 * Reads such a file as a spreadsheet has saved it: in many countries with semicolons.
 *
 * @throws AppError `import-refused` for what is not such a file
 */
export function readTranslationCsv(text: string, fileName: string): GivenWording[] {
  try {
    const delimiter = detectDelimiter(text) ?? ',';
    const { rows } = readCsv(text, ['slot', 'translation'], delimiter);
    return rows.map(({ row, cells }) => ({
      line: row,
      slot: cells.get('slot') ?? '',
      english: cells.get('english') ?? null,
      text: cells.get('translation') ?? '',
    }));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'import-refused') throw error;
    throw refuseTranslation(fileName, error.issues);
  }
}

/** What an import does to the wordings there are. */
export function countChanges(
  slots: readonly TranslationSlot[],
  before: Wordings,
  given: Wordings,
): { rows: number; added: number; changed: number; unchanged: number; absent: number } {
  const ids = Object.keys(given);
  const isNew = (id: string): boolean => (before[id]?.text ?? '') === '';
  const isSame = (id: string): boolean =>
    before[id]?.text === given[id]?.text && before[id]?.english === given[id]?.english;
  const added = ids.filter(isNew).length;
  const unchanged = ids.filter(isSame).length;
  return {
    rows: ids.length,
    added,
    unchanged,
    changed: ids.length - added - unchanged,
    absent: slots.length - ids.length,
  };
}
