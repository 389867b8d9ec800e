import { readNumber } from '@throughline/linkage';
import { say } from '@throughline/speech';
import { maximumUnitProperties, measureSchema } from '@throughline/types';
import type { CsvFile, CsvRow } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';

/** Numbers that the organisation states of a unit, by name. What is not known is left out. */
export type UnitProperties = Readonly<Record<string, number>>;

type Add = (row: number, column: string, reason: string) => void;

/**
 * The columns of a file of units that are properties: all but its own.
 *
 * @throws AppError `import-refused` where there are too many, or a name is too long.
 */
export function listPropertyColumns(file: CsvFile, own: readonly string[]): readonly string[] {
  const names = file.columns.filter((name) => !own.includes(name));
  const tooMany = names[maximumUnitProperties];
  if (tooMany !== undefined) {
    const reason = say('at most {limit} columns may be properties of units; leave the others out', {
      limit: maximumUnitProperties,
    });
    throw refuse([{ row: 1, column: tooMany, reason }]);
  }
  const unfit = names.find((name) => !measureSchema.safeParse(name).success);
  if (unfit === undefined) return names;
  const reason = say('the name of a property has at most 100 characters');
  throw refuse([{ row: 1, column: unfit, reason }]);
}

/** Adds what is wrong with the properties of a row: they are numbers, or empty where not known. */
export function checkProperties(row: CsvRow, names: readonly string[], add: Add): void {
  for (const name of names) {
    const cell = row.cells.get(name) ?? '';
    const read = cell === '' ? { value: null } : readNumber(cell);
    if ('reason' in read) {
      add(
        row.row,
        name,
        say(
          '{reason}. A column of its own is a property of units and holds numbers; leave out columns that are none',
          { reason: read.reason },
        ),
      );
    }
  }
}

/** What was known of a unit, brought in line with its row: an empty cell takes a property away. */
export function mergeProperties(
  before: UnitProperties,
  row: CsvRow | undefined,
  names: readonly string[],
): UnitProperties {
  const cells = names.map((name) => [name, row?.cells.get(name) ?? ''] as const);
  const kept = Object.entries(before).filter(([name]) => !names.includes(name));
  const given = cells
    .filter(([, cell]) => cell !== '')
    .map(([name, cell]) => [name, Number(cell)] as const);
  return Object.fromEntries([...kept, ...given]);
}
