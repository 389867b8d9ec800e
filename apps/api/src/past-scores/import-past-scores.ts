import { say, sayCount } from '@throughline/speech';
import type { PastImportQuery, PastImportResult, RowIssue } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { mapUnitKeys } from '../directory/units.queries.ts';
import { refuse } from '../files/refuse.ts';
import { readPastFile, type PastRow, type Scale } from './read-past-file.ts';
import { findRemainders } from './refuse-small.ts';

interface PastUnit {
  readonly id: string;
  readonly key: string;
  readonly parentId: string | null;
}

interface StoredScore {
  readonly unit: string;
  readonly measure: string;
  readonly period: string;
  readonly value: number;
  readonly n: number | null;
  readonly sd: number | null;
}

/** What is to be written, and what it comes to. */
export interface PastImportPlan {
  readonly rows: readonly PastRow[];
  readonly result: PastImportResult;
}

const mostRowsTold = 100;

/**
 * Reads a file of past scores and says what it would change; nothing is written.
 *
 * @throws AppError `import-refused` where the file cannot be read, or holds rows that may not be kept
 *   and are not to be left out.
 */
export async function planPastImport(
  db: EntityManager,
  text: string,
  { dryRun, leaveOut, statedMinimum }: PastImportQuery,
): Promise<PastImportPlan> {
  const units = await db.query<PastUnit[]>(
    'SELECT id, key, parent_id AS "parentId" FROM roster.unit ORDER BY key',
  );
  const k = await readSmallestGroup(db);
  const meanings = await db.query<({ readonly measure: string } & Scale)[]>(
    'SELECT measure, low, high FROM outcome.past_meaning',
  );
  const rows = readPastFile(
    text,
    await mapUnitKeys(db),
    new Map(meanings.map(({ measure, low, high }) => [measure, { low, high }])),
  );
  const stored = await db.query<StoredScore[]>(
    `SELECT u.key AS unit, s.measure, s.period, s.value, s.n, s.standard_deviation AS sd
     FROM outcome.past_score s JOIN roster.unit u ON u.id = s.unit_id`,
  );
  const isVouched = (statedMinimum ?? 0) >= k;
  const refused = new Map<PastRow, RowIssue>();
  for (const row of rows) {
    const reason = explainSmall(row, k, isVouched);
    if (reason !== null) refused.set(row, { row: row.line, column: 'n', reason });
  }
  const keep = (row: PastRow): boolean => !refused.has(row);
  // What is left out stands again as it stood, and may give another row away.
  for (let found = -1; found !== refused.size;) {
    found = refused.size;
    for (const [row, left] of findTold(units, stored, rows.filter(keep), k)) {
      const reason = sayCount(
        left,
        'with the units below it, this row would tell the score of {count} person, and {k} are the fewest that are kept',
        'with the units below it, this row would tell the score of {count} people, and {k} are the fewest that are kept',
        { k },
      );
      refused.set(row, { row: row.line, column: 'n', reason });
    }
  }
  const issues = [...refused.values()].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (issues.length > 0 && dryRun === 'false' && leaveOut === 'false') throw refuse(issues);
  const before = new Map(stored.map((row) => [nameOf(row.unit, row.measure, row.period), row]));
  const storedOf = (row: PastRow): StoredScore | undefined =>
    before.get(nameOf(row.unit, row.construct, row.period));
  const kept = rows.filter(keep);
  const fresh = kept.filter((row) => !isSame(storedOf(row), row));
  const added = kept.filter((row) => storedOf(row) === undefined).length;
  const known = rows.filter((row) => storedOf(row) !== undefined).length;
  return {
    rows: fresh,
    result: {
      dryRun: dryRun === 'true',
      rows: rows.length,
      added,
      changed: fresh.length - added,
      unchanged: kept.length - fresh.length,
      absent: stored.length - known,
      k,
      refused: issues.length,
      refusedRows: issues.slice(0, mostRowsTold),
      withoutN: rows.filter(({ n }) => n === null).length,
    },
  };
}

/** The fewest people of any group that may be shown: never under 5, and as many as any pulse asks for. */
export async function readSmallestGroup(db: EntityManager): Promise<number> {
  const [row] = await db.query<{ k: number }[]>(
    'SELECT GREATEST(5, max(k))::int AS k FROM roster.pulse',
  );
  return row?.k ?? 5;
}

function explainSmall({ n }: PastRow, k: number, isVouched: boolean): string | null {
  if (n === null) {
    return isVouched
      ? null
      : say(
          'n is not given; it is taken only where you state that the source showed no group under {k}',
          { k },
        );
  }
  return n < k
    ? sayCount(n, '{count} person is fewer than {k}', '{count} people are fewer than {k}', { k })
    : null;
}

/** Rows that give a small rest away, with what stands already and is not replaced. */
function findTold(
  units: readonly PastUnit[],
  stored: readonly StoredScore[],
  rows: readonly PastRow[],
  k: number,
): Map<PastRow, number> {
  const idOf = new Map(units.map(({ key, id }) => [key, id]));
  const slices = Map.groupBy(rows, (row) => nameOf('', row.construct, row.period));
  const storedSlices = Map.groupBy(stored, (row) => nameOf('', row.measure, row.period));
  const told = new Map<PastRow, number>();
  for (const [name, own] of slices) {
    const sizes = new Map<string, number | null>();
    for (const { unit, n } of [...(storedSlices.get(name) ?? []), ...own]) {
      sizes.set(idOf.get(unit) ?? '', n);
    }
    const remainders = findRemainders(
      units,
      [...sizes].map(([unit, n]) => ({ unit, n })),
      k,
    );
    if (remainders.size === 0) continue;
    const rowOf = new Map(own.map((row) => [idOf.get(row.unit) ?? '', row]));
    for (const [unit, left] of remainders) {
      for (const row of blame(units, rowOf, unit)) told.set(row, left);
    }
  }
  return told;
}

/** The row of the unit itself; where that stands already, the rows below it that came now. */
function blame(
  units: readonly PastUnit[],
  rowOf: ReadonlyMap<string, PastRow>,
  unit: string,
): readonly PastRow[] {
  const own = rowOf.get(unit);
  if (own !== undefined) return [own];
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const isBelow = (id: string): boolean => {
    for (
      let above = parentOf.get(id) ?? null;
      above !== null;
      above = parentOf.get(above) ?? null
    ) {
      if (above === unit) return true;
    }
    return false;
  };
  return [...rowOf].filter(([id]) => isBelow(id)).map(([, row]) => row);
}

function nameOf(unit: string, measure: string, period: string): string {
  return JSON.stringify([unit, measure, period]);
}

function isSame(stored: StoredScore | undefined, row: PastRow): boolean {
  return (
    stored !== undefined &&
    stored.value === row.value &&
    stored.n === row.n &&
    stored.sd === (row.sd ?? null)
  );
}

/** Writes the rows of a plan as those of one import. */
export async function writePastScores(
  db: EntityManager,
  importId: string,
  rows: readonly PastRow[],
): Promise<void> {
  await db.query(
    `INSERT INTO outcome.past_score
       (unit_id, measure, period, value, n, standard_deviation, import_id)
     SELECT u.id, f.measure, f.period, f.value, f.n, f.sd, $7
     FROM unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::float8[], $6::float8[])
       AS f (unit, measure, period, value, n, sd)
     JOIN roster.unit u ON u.key = f.unit
     ON CONFLICT (unit_id, measure, period) DO UPDATE SET value = excluded.value, n = excluded.n,
       standard_deviation = excluded.standard_deviation, import_id = excluded.import_id`,
    [
      rows.map(({ unit }) => unit),
      rows.map(({ construct }) => construct),
      rows.map(({ period }) => period),
      rows.map(({ value }) => value),
      rows.map(({ n }) => n),
      rows.map(({ sd }) => sd ?? null),
      importId,
    ],
  );
}
