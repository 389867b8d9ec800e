import type { EntityManager } from 'typeorm';
import type { Observed } from './observation-figure.ts';
import { FigureStage } from './stage-figures.ts';

/** What a file of single answers would do to those that are stored. */
export interface AnswerComparison {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
}

/** A row that cannot be taken, and what it stands against. */
export interface StagedFault {
  readonly line: number;
  readonly unit: string;
  readonly metric: string;
  readonly period: string;
  /** An earlier row of the file. */
  readonly earlier: number | null;
}

/**
 * Finds the cells of what was staged. Rows of periods whose answers were deleted in time are taken
 * out: the figure that stands there is of more answers than are left.
 *
 * @returns rows that were taken out.
 */
export async function findCells(db: EntityManager, source: string): Promise<number> {
  await db.query(
    `UPDATE staged_cell s SET cell_id = c.id FROM outcome.single_cell c
     WHERE c.source = $1 AND (c.unit_id, c.metric, c.period) = (s.unit_id, s.metric, s.period)`,
    [source],
  );
  await db.query(
    `UPDATE staged_cell s SET is_over = true FROM outcome.single_cell c
     WHERE c.deleted_at IS NOT NULL
       AND (c.unit_id, c.metric, c.period) = (s.unit_id, s.metric, s.period)`,
  );
  const [, passedOver] = await db.query<[unknown, number]>(
    `DELETE FROM staged_answer a USING staged_cell c WHERE c.number = a.cell AND c.is_over`,
  );
  await db.query('DELETE FROM staged_cell WHERE is_over');
  return passedOver;
}

/** Rows that a file gives the same identifier as an earlier one, the first of them, and their number. */
export async function findRepeated(
  db: EntityManager,
): Promise<{ readonly faults: readonly StagedFault[]; readonly count: number }> {
  const faults = await db.query<(StagedFault & { readonly total: number })[]>(
    `SELECT line, earlier, '' AS unit, '' AS metric, '' AS period, count(*) OVER ()::int AS total
     FROM (SELECT line, min(line) OVER (PARTITION BY row_hash) AS earlier FROM staged_answer) s
     WHERE line <> earlier ORDER BY line LIMIT 100`,
  );
  return { faults, count: faults[0]?.total ?? 0 };
}

/** Figures that stand where the file has answers, and were not made of any. */
export async function findHeld(db: EntityManager): Promise<{
  readonly faults: readonly StagedFault[];
  readonly figures: number;
  readonly rows: number;
}> {
  await db.query(`
    CREATE TEMP TABLE held_cell ON COMMIT DROP AS
    SELECT s.number FROM staged_cell s
    JOIN outcome.observation o USING (unit_id, metric, period)
    WHERE NOT EXISTS (SELECT FROM outcome.single_cell c JOIN outcome.single_answer a ON a.cell_id = c.id
      WHERE (c.unit_id, c.metric, c.period) = (s.unit_id, s.metric, s.period)
        AND a.ended_by IS NULL)`);
  const [counted] = await db.query<{ figures: number; rows: number }[]>(
    `SELECT (SELECT count(*) FROM held_cell)::int AS figures,
       (SELECT count(*) FROM staged_answer WHERE cell IN (SELECT number FROM held_cell))::int AS rows`,
  );
  const { figures = 0, rows = 0 } = counted ?? {};
  const faults = await db.query<StagedFault[]>(
    `SELECT a.line, u.name AS unit, s.metric, s.period, NULL::int AS earlier
     FROM staged_answer a JOIN held_cell h ON h.number = a.cell
     JOIN staged_cell s ON s.number = a.cell JOIN roster.unit u ON u.id = s.unit_id
     ORDER BY a.line LIMIT 100`,
  );
  return { faults, figures, rows };
}

/** Other sources with answers for the units, metrics and periods of the file. */
export function findOtherSources(
  db: EntityManager,
  source: string,
): Promise<{ source: string; figures: number }[]> {
  return db.query(
    `SELECT c.source, count(*)::int AS figures
     FROM staged_cell s
     JOIN outcome.single_cell c USING (unit_id, metric, period)
     WHERE c.source <> $1
       AND EXISTS (SELECT FROM outcome.single_answer a WHERE a.cell_id = c.id AND a.ended_by IS NULL)
     GROUP BY c.source ORDER BY c.source COLLATE "C"`,
    [source],
  );
}

/** Periods of which answers are stored, of the metrics of the file. */
export function listStoredPeriods(
  db: EntityManager,
): Promise<{ readonly metric: string; readonly period: string }[]> {
  return db.query(
    `SELECT DISTINCT c.metric, c.period FROM outcome.single_cell c
     WHERE c.metric IN (SELECT metric FROM staged_cell) AND c.deleted_at IS NULL
       AND EXISTS (SELECT FROM outcome.single_answer a WHERE a.cell_id = c.id AND a.ended_by IS NULL)`,
  );
}

/**
 * Sets what was staged beside what is stored. Afterwards `staged_answer` holds what is to be written,
 * and `ending_answer` which stored answers end.
 *
 * @param hasIds whether rows are known again by an identifier; else the file replaces, as a multiset,
 * all answers of its source to its metrics and periods, in its units.
 */
export async function compareAnswers(
  db: EntityManager,
  source: string,
  hasIds: boolean,
): Promise<AnswerComparison> {
  return hasIds ? compareById(db) : compareAsMultiset(db, source);
}

async function compareById(db: EntityManager): Promise<AnswerComparison> {
  await db.query(`
    CREATE TEMP TABLE met_answer ON COMMIT DROP AS
    SELECT s.line, a.id, (a.cell_id, a.day, a.value, a.score, a.customer_hash)
      IS NOT DISTINCT FROM (c.cell_id, s.day, s.value, s.score, s.customer_hash) AS is_same
    FROM staged_answer s
    JOIN staged_cell c ON c.number = s.cell
    JOIN outcome.single_answer a ON a.row_hash = s.row_hash AND a.ended_by IS NULL`);
  await db.query(
    'CREATE TEMP TABLE ending_answer ON COMMIT DROP AS SELECT id FROM met_answer WHERE NOT is_same',
  );
  const [, same] = await db.query<[unknown, number]>(
    'DELETE FROM staged_answer s USING met_answer m WHERE m.is_same AND m.line = s.line',
  );
  const { staged, ending } = await countBoth(db);
  return { added: staged - ending, changed: ending, same, removed: 0 };
}

async function compareAsMultiset(db: EntityManager, source: string): Promise<AnswerComparison> {
  const key = (of: string): string =>
    `coalesce(${of}.day, 'infinity'), ${of}.value, ${of}.score, coalesce(${of}.customer_hash, '')`;
  await db.query(
    `CREATE TEMP TABLE slice_answer ON COMMIT DROP AS
     SELECT a.id, a.cell_id, row_number() OVER (PARTITION BY a.cell_id, ${key('a')} ORDER BY a.id) AS nth,
       a.day, a.value, a.score, a.customer_hash
     FROM outcome.single_cell c JOIN outcome.single_answer a ON a.cell_id = c.id
     WHERE c.source = $1 AND a.ended_by IS NULL
       AND c.unit_id IN (SELECT unit_id FROM staged_cell)
       AND (c.metric, c.period) IN (SELECT metric, period FROM staged_cell)`,
    [source],
  );
  await db.query('ANALYZE slice_answer');
  await db.query(
    `CREATE TEMP TABLE met_answer ON COMMIT DROP AS
     SELECT s.line, a.id
     FROM (SELECT r.line, c.cell_id, r.day, r.value, r.score, r.customer_hash,
         row_number() OVER (PARTITION BY c.cell_id, ${key('r')} ORDER BY r.line) AS nth
       FROM staged_answer r JOIN staged_cell c ON c.number = r.cell
       WHERE c.cell_id IN (SELECT cell_id FROM slice_answer)) s
     JOIN slice_answer a ON a.cell_id = s.cell_id AND a.nth = s.nth AND (${key('a')}) = (${key('s')})`,
  );
  await db.query(
    `CREATE TEMP TABLE ending_answer ON COMMIT DROP AS
     SELECT id FROM slice_answer EXCEPT SELECT id FROM met_answer`,
  );
  const [, same] = await db.query<[unknown, number]>(
    'DELETE FROM staged_answer s USING met_answer m WHERE m.line = s.line',
  );
  const { staged, ending } = await countBoth(db);
  return { added: staged, changed: 0, same, removed: ending };
}

async function countBoth(
  db: EntityManager,
): Promise<{ readonly staged: number; readonly ending: number }> {
  await db.query('ANALYZE staged_answer');
  await db.query('ANALYZE ending_answer');
  const [counted] = await db.query<{ staged: number; ending: number }[]>(
    `SELECT (SELECT count(*) FROM staged_answer)::int AS staged,
       (SELECT count(*) FROM ending_answer)::int AS ending`,
  );
  return counted ?? { staged: 0, ending: 0 };
}

/**
 * Stages the figures that the file touches, as all answers to them would make them: the mean of the
 * scores and their standard deviation. A share and a rate go without: their precision follows from
 * value and n. A figure of which no answer is left is staged without a value.
 *
 * @param bare metrics that go without a standard deviation.
 */
export async function stageSums(db: EntityManager, bare: readonly string[]): Promise<void> {
  const stage = await FigureStage.open(db);
  await db.query(
    `WITH touched AS MATERIALIZED (
       SELECT DISTINCT c.unit_id, c.metric, c.period FROM staged_cell c
       WHERE c.number IN (SELECT cell FROM staged_answer)
       UNION
       SELECT DISTINCT c.unit_id, c.metric, c.period FROM outcome.single_cell c
       WHERE c.id IN (SELECT a.cell_id FROM outcome.single_answer a JOIN ending_answer e ON e.id = a.id)
     ), answer AS (
       SELECT c.unit_id, c.metric, c.period, s.score
       FROM staged_answer s JOIN staged_cell c ON c.number = s.cell
       UNION ALL
       SELECT t.unit_id, t.metric, t.period, a.score
       FROM touched t
       JOIN outcome.single_cell c USING (unit_id, metric, period)
       JOIN outcome.single_answer a ON a.cell_id = c.id
       WHERE a.ended_by IS NULL AND NOT EXISTS (SELECT FROM ending_answer e WHERE e.id = a.id)
     )
     INSERT INTO staged_figure (unit_id, metric, period, value, n, standard_deviation)
     SELECT t.unit_id, t.metric, t.period,
       (sum(a.score::numeric) / nullif(count(a.score), 0))::float8, nullif(count(a.score), 0),
       CASE WHEN t.metric <> ALL ($1) THEN stddev_samp(a.score) END
     FROM touched t LEFT JOIN answer a USING (unit_id, metric, period)
     GROUP BY t.unit_id, t.metric, t.period`,
    [bare],
  );
  await stage.finish();
}

/** Writes what was staged as the answers of an import, and ends what it takes out. */
export async function writeAnswers(
  db: EntityManager,
  importId: string,
  source: string,
): Promise<void> {
  await db.query(
    `INSERT INTO outcome.single_cell (unit_id, metric, period, source)
     SELECT unit_id, metric, period, $1 FROM staged_cell WHERE cell_id IS NULL`,
    [source],
  );
  await db.query(
    `UPDATE outcome.single_answer a SET ended_by = $1 FROM ending_answer e WHERE e.id = a.id`,
    [importId],
  );
  await db.query(
    `INSERT INTO outcome.single_answer
       (cell_id, import_id, day, value, score, customer_hash, row_hash)
     SELECT c.id, $1, a.day, a.value, a.score, a.customer_hash, a.row_hash
     FROM staged_answer a
     JOIN staged_cell s ON s.number = a.cell
     JOIN outcome.single_cell c ON c.source = $2
       AND (c.unit_id, c.metric, c.period) = (s.unit_id, s.metric, s.period)
     ORDER BY a.cell, a.line`,
    [importId, source],
  );
}

/** Whether single answers make the figure of a unit and period. */
export async function isAnswered(
  db: EntityManager,
  { unitId, metric, period }: Pick<Observed, 'unitId' | 'metric' | 'period'>,
): Promise<boolean> {
  const found = await db.query<unknown[]>(
    `SELECT FROM outcome.single_cell c JOIN outcome.single_answer a ON a.cell_id = c.id
     WHERE c.unit_id = $1 AND c.metric = $2 AND c.period = $3 AND a.ended_by IS NULL LIMIT 1`,
    [unitId, metric, period],
  );
  return found.length > 0;
}
