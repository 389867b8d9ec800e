import type { CultureRow, OutcomeRow } from './measurement.ts';
import { MeasurementReader, type ReadOptions } from './measurement-reader.ts';
import type { ReadTable, Table } from './table.ts';

/**
 * Starts to read a culture file of which the header cells are known: `take` each row, then `finish`.
 *
 * Columns `unit,period,construct,value,n[,sd]` in any order; see {@link readCulture}.
 */
export function startCulture(
  header: readonly string[],
  options?: ReadOptions,
): MeasurementReader<CultureRow> {
  return new MeasurementReader(
    header,
    'construct',
    ({ name, ...rest }) => ({ ...rest, construct: name }),
    options,
  );
}

/** Starts to read an outcome file: columns `unit,period,metric,value,n[,sd]` in any order. */
export function startOutcomes(
  header: readonly string[],
  options?: ReadOptions,
): MeasurementReader<OutcomeRow> {
  return new MeasurementReader(
    header,
    'metric',
    ({ name, ...rest }) => ({ ...rest, metric: name }),
    options,
  );
}

/**
 * Reads a culture file after its cells were split.
 *
 * One bad row refuses the whole file, with line, column and reason of each problem: a missing
 * column, a cell that is no finite number, a decimal comma, a mark between thousands, a date where
 * a spreadsheet put one, a period that is none or of another length than the file's first, or a
 * unit, period and construct that was given before.
 */
export function readCulture(table: Table, options?: ReadOptions): ReadTable<CultureRow> {
  return readAll(startCulture(table.header, options), table);
}

/** Reads an outcome file after its cells were split, with the same care as {@link readCulture}. */
export function readOutcomes(table: Table, options?: ReadOptions): ReadTable<OutcomeRow> {
  return readAll(startOutcomes(table.header, options), table);
}

function readAll<Row>(reader: MeasurementReader<Row>, table: Table): ReadTable<Row> {
  for (const row of table.rows) reader.take(row);
  return reader.finish();
}
