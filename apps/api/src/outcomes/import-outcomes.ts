import { readOutcomes, type OutcomeRow, type Table } from '@throughline/linkage';
import { say } from '@throughline/speech';
import type { ImportResult, RowIssue } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { mapUnitKeys, type KeyedUnit } from '../directory/units.queries.ts';
import { readCsv } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import { answeredReason, findAnswered, findTaken, takenReason } from './barred-figures.ts';
import { compareFigures } from './compare-figures.ts';
import { readMetricBook, type MetricBook } from './metric-book.ts';
import { sayOutside } from './say-range.ts';
import { FigureStage } from './stage-figures.ts';
import { unknownUnitReason } from './unknown-unit.ts';
import { writeImport } from './write-import.ts';

/** The columns of outcomes, in the order in which the product itself writes them. */
export const outcomeColumns = ['unit', 'period', 'metric', 'value', 'n', 'sd'] as const;

/** A CSV file of outcomes as a table. @throws AppError `import-refused` */
export function readOutcomeCsv(text: string): Table {
  const { columns, rows } = readCsv(text, ['unit', 'period', 'metric', 'value', 'n']);
  return {
    header: columns,
    rows: rows.map(({ row, cells }) => ({
      line: row,
      cells: columns.map((name) => cells.get(name) ?? ''),
    })),
  };
}

/**
 * Reads `unit,period,metric,value,n[,sd]` and brings the observations in line. The same table a
 * second time changes nothing; a corrected one changes what it corrects.
 *
 * @throws AppError `import-refused` with the lines that the table gives its rows.
 */
export async function importOutcomes(
  db: EntityManager,
  table: Table,
  { dryRun, accountId, fileName, sha256, now }: OutcomeImport,
): Promise<ImportResult> {
  const book = await readMetricBook((sql) => db.query(sql));
  const { rows, lines } = readRows(table, book);
  const units = await mapUnitKeys(db);
  refuseUnfit(rows, lines, { units, book });
  const stage = await FigureStage.open(db);
  for (const [place, { unit, metric, period, value, n, sd }] of rows.entries()) {
    const written = stage.add({
      line: lines[place] ?? place + 1,
      unitId: units.get(unit)?.id ?? '',
      metric,
      period,
      value,
      n,
      standardDeviation: sd ?? null,
    });
    if (written !== undefined) await written;
  }
  await stage.finish();
  const comparison = await compareFigures(db);
  await refuseBarred(db);
  if (!dryRun) {
    await writeImport(db, comparison, { accountId, fileName, sha256, at: now });
  }
  const { added, changed, same, absent } = comparison;
  return { dryRun, rows: rows.length, added, changed, unchanged: same, absent };
}

/** What customer pulses and single answers say stays as it is. */
async function refuseBarred(db: EntityManager): Promise<void> {
  const taken = await findTaken(db);
  if (taken.count > 0) {
    const issues = taken.first.map((figure) => ({
      row: figure.line,
      column: 'metric',
      reason: takenReason(figure),
    }));
    throw refuse(issues, taken.count);
  }
  const answered = await findAnswered(db);
  if (answered.count === 0) return;
  const issues = answered.first.map(({ line }) => ({
    row: line,
    column: 'value',
    reason: answeredReason(),
  }));
  throw refuse(issues, answered.count);
}

export interface OutcomeImport {
  readonly dryRun: boolean;
  /** Null where no account imports: a program with a key, or the product for a demonstration. */
  readonly accountId: string | null;
  /** What the import is listed as. */
  readonly fileName: string;
  /** Of what was sent, to know it again. */
  readonly sha256: Buffer;
  readonly now: Date;
}

function nameRow(unit: string, metric: string, period: string): string {
  return JSON.stringify([unit, metric, period]);
}

function readRows(
  table: Table,
  book: MetricBook,
): { rows: OutcomeRow[]; lines: readonly number[] } {
  const read = readOutcomes(table);
  if (!read.accepted) throw refuse(read.issues);
  const rows = read.rows.map((row) => ({ ...row, metric: book.canonical(row.metric) }));
  return { rows, lines: read.lines };
}

/** Units that are not in the tree, values outside a metric's range, counts that are none. */
function refuseUnfit(
  rows: readonly OutcomeRow[],
  lines: readonly number[],
  { units, book }: { readonly units: ReadonlyMap<string, KeyedUnit>; readonly book: MetricBook },
): void {
  const issues: RowIssue[] = [];
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const line = lines[index] ?? null;
    const add = (column: string, reason: string): void => {
      issues.push({ row: line, column, reason });
    };
    if (!units.has(row.unit)) add('unit', unknownUnitReason(row.unit));
    const metric = book.describe(row.metric);
    const { low, high } = metric;
    if ((low !== null && row.value < low) || (high !== null && row.value > high)) {
      add('value', sayOutside(row.value, metric));
    }
    if (row.n !== null && row.n <= 0)
      add('n', say('{n} is not a number of customers', { n: row.n }));
    const key = nameRow(units.get(row.unit)?.id ?? row.unit, row.metric, row.period);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      add('metric', say('the same unit, metric and period stand in row {row}', { row: earlier }));
    else if (line !== null) seen.set(key, line);
  });
  if (issues.length > 0) throw refuse(issues);
}
