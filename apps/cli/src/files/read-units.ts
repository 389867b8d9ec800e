import { quoteCell, readNumber } from '@throughline/linkage';
import { Refusal } from '../refusal.ts';
import { acceptColumns } from './accept-columns.ts';
import { ColumnReader } from './column-reader.ts';
import { readCsv } from './read-csv.ts';

/** What the file of units says: who takes part, what they are called, and what they are like. */
export interface UnitsFile {
  readonly path: string;
  readonly sha256: string;
  /** Columns that may be held constant. */
  readonly columns: readonly string[];
  readonly nameOf: ReadonlyMap<string, string>;
  /** The asked-for columns of each unit; null where the cell is empty. */
  readonly covariates: ReadonlyMap<string, Readonly<Record<string, number | null>>>;
}

/**
 * Reads the file of units: a column `unit` (or `key`), perhaps `name`, and any others.
 *
 * @param wanted columns to read as numbers, where the file has them.
 * @throws Refusal with file, line and column of what is wrong.
 */
export async function readUnits(path: string, wanted: readonly string[]): Promise<UnitsFile> {
  const nameOf = new Map<string, string>();
  const covariates = new Map<string, Readonly<Record<string, number | null>>>();
  const lines = new Map<string, number>();
  const file = await readCsv(path, (header) => {
    const trimmed = header.map((name) => name.trim());
    const key = !trimmed.includes('unit') && trimmed.includes('key') ? 'key' : 'unit';
    const columns = wanted.filter((name) => trimmed.includes(name));
    return new ColumnReader(header, [key, ...columns], ({ line, cell }) => {
      const unit = cell(key);
      if (unit === '') return { column: key, reason: 'is empty' };
      const earlier = lines.get(unit);
      if (earlier !== undefined) {
        return { column: key, reason: `${quoteCell(unit)} stands on line ${earlier} already` };
      }
      lines.set(unit, line);
      const values: Record<string, number | null> = {};
      for (const column of columns) {
        const text = cell(column);
        const read = text === '' ? { value: null } : readNumber(text);
        if ('reason' in read) return { column, reason: read.reason };
        values[column] = read.value;
      }
      covariates.set(unit, values);
      nameOf.set(unit, cell('name') || unit);
      return null;
    });
  });
  const columns = acceptColumns(file);
  if (covariates.size === 0) {
    throw new Refusal(`${path}, line 1: there is a header and no row below it.`);
  }
  return { path, sha256: file.sha256, columns, nameOf, covariates };
}
