import {
  type CultureRow,
  type OutcomeRow,
  type ReadRows,
  startCulture,
  startOutcomes,
} from '@throughline/linkage';
import { Refusal } from '../refusal.ts';
import { acceptRows } from './accept-rows.ts';
import { readCsv } from './read-csv.ts';

/** A file of scores or outcomes, read whole. */
export interface TableFile<Row> extends ReadRows<Row> {
  readonly path: string;
  readonly sha256: string;
}

/** The two files that everything is computed from. */
export interface TableFiles {
  readonly culture: TableFile<CultureRow>;
  readonly outcomes: TableFile<OutcomeRow>;
}

/**
 * Reads scores and outcomes, and keeps the rows of the measures that are asked for.
 *
 * @throws Refusal with file, line and column of what is wrong.
 */
export async function readTables(
  paths: { readonly culture: string; readonly outcomes: string },
  only: ReadonlySet<string>,
): Promise<TableFiles> {
  const options = { only, isNumberAllowed: true };
  const culture = await readCsv(paths.culture, (header) => startCulture(header, options));
  const cultureRows = acceptRows(culture);
  const outcomes = await readCsv(paths.outcomes, (header) => startOutcomes(header, options));
  const outcomeRows = acceptRows(outcomes);
  const files = {
    culture: { ...cultureRows, path: paths.culture, sha256: culture.sha256 },
    outcomes: { ...outcomeRows, path: paths.outcomes, sha256: outcomes.sha256 },
  };
  refuseTwoCalendars(files);
  return files;
}

/** Numbered periods cannot be set beside those of the calendar. */
function refuseTwoCalendars({ culture, outcomes }: TableFiles): void {
  if ((culture.format === 'number') === (outcomes.format === 'number')) return;
  const [numbered, dated] = culture.format === 'number' ? [culture, outcomes] : [outcomes, culture];
  throw new Refusal(
    `${dated.path}, line 2, column period: these periods are ${dated.format}s of the calendar, while ${numbered.path} numbers its periods. Write both files in one way: nothing says which ${dated.format} a number stands for.`,
  );
}
