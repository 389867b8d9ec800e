import { readOutcomes, type OutcomeRow } from '@throughline/linkage';
import type { ImportResult, RowIssue } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readCsv } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import { readMetricBook, type MetricBook } from './metric-book.ts';

interface StoredObservation {
  readonly key: string;
  readonly period: string;
  readonly metric: string;
  readonly value: number;
  readonly n: number | null;
  readonly sd: number | null;
}

/**
 * Reads `unit,period,metric,value,n[,sd]` and brings the observations in line. The same file a
 * second time changes nothing; a corrected one changes what it corrects.
 */
export async function importOutcomes(
  db: EntityManager,
  text: string,
  dryRun: boolean,
): Promise<ImportResult> {
  const book = await readMetricBook((sql) => db.query(sql));
  const { rows, lines } = readRows(text, book);
  const units = await db.query<{ key: string }[]>('SELECT key FROM roster.unit');
  refuseUnfit(rows, lines, { units: new Set(units.map((unit) => unit.key)), book });
  const stored = await db.query<StoredObservation[]>(
    `SELECT u.key, o.period, o.metric, o.value, o.n, o.standard_deviation AS sd
     FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id`,
  );
  const before = new Map(stored.map((row) => [nameOf(row.key, row.metric, row.period), row]));
  const findStored = (row: OutcomeRow): StoredObservation | undefined =>
    before.get(nameOf(row.unit, row.metric, row.period));
  const added = rows.filter((row) => findStored(row) === undefined).length;
  const fresh = rows.filter((row) => !isSame(findStored(row), row));
  if (!dryRun) await writeObservations(db, fresh);
  return {
    dryRun,
    rows: rows.length,
    added,
    changed: fresh.length - added,
    unchanged: rows.length - fresh.length,
    absent: before.size - (rows.length - added),
  };
}

function nameOf(unit: string, metric: string, period: string): string {
  return JSON.stringify([unit, metric, period]);
}

function isSame(stored: StoredObservation | undefined, row: OutcomeRow): boolean {
  return (
    stored !== undefined &&
    stored.value === row.value &&
    stored.n === row.n &&
    stored.sd === (row.sd ?? null)
  );
}

function readRows(
  text: string,
  book: MetricBook,
): { rows: OutcomeRow[]; lines: readonly number[] } {
  const file = readCsv(text, ['unit', 'period', 'metric', 'value', 'n']);
  const read = readOutcomes({
    header: file.columns,
    rows: file.rows.map(({ row, cells }) => ({
      line: row,
      cells: file.columns.map((name) => cells.get(name) ?? ''),
    })),
  });
  if (!read.accepted) throw refuse(read.issues);
  const rows = read.rows.map((row) => ({ ...row, metric: book.canonical(row.metric) }));
  return { rows, lines: read.lines };
}

/** Units that are not in the tree, values outside a metric's range, counts that are none. */
function refuseUnfit(
  rows: readonly OutcomeRow[],
  lines: readonly number[],
  { units, book }: { readonly units: ReadonlySet<string>; readonly book: MetricBook },
): void {
  const issues: RowIssue[] = [];
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const line = lines[index] ?? null;
    const add = (column: string, reason: string): void => {
      issues.push({ row: line, column, reason });
    };
    if (!units.has(row.unit)) add('unit', `there is no unit with the key '${row.unit}'`);
    const { name, low, high } = book.describe(row.metric);
    if ((low !== null && row.value < low) || (high !== null && row.value > high)) {
      add(
        'value',
        `${row.value} is outside the range of ${name} (${low ?? 'any'} to ${high ?? 'any'})`,
      );
    }
    if (row.n !== null && row.n <= 0) add('n', `${row.n} is not a number of customers`);
    const key = nameOf(row.unit, row.metric, row.period);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      add('metric', `the same unit, metric and period stand in row ${earlier}`);
    else if (line !== null) seen.set(key, line);
  });
  if (issues.length > 0) throw refuse(issues);
}

async function writeObservations(db: EntityManager, rows: readonly OutcomeRow[]): Promise<void> {
  await db.query(
    `INSERT INTO outcome.observation (unit_id, period, metric, value, n, standard_deviation)
     SELECT u.id, f.period, f.metric, f.value, f.n, f.sd
     FROM unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::float8[], $6::float8[])
       AS f (unit, period, metric, value, n, sd)
     JOIN roster.unit u ON u.key = f.unit
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value,
       n = excluded.n, standard_deviation = excluded.standard_deviation`,
    [
      rows.map((row) => row.unit),
      rows.map((row) => row.period),
      rows.map((row) => row.metric),
      rows.map((row) => row.value),
      rows.map((row) => row.n),
      rows.map((row) => row.sd ?? null),
    ],
  );
}
