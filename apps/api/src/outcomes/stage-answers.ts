import type { EntityManager } from 'typeorm';

export interface StagedAnswer {
  readonly line: number;
  /** Number of the cell. */
  readonly cell: number;
  readonly day: string | null;
  readonly value: number;
  readonly score: number;
  /** Keyed hashes, as PostgreSQL writes bytes. */
  readonly customer: string | null;
  readonly row: string | null;
}

export interface StagedCell {
  readonly number: number;
  readonly unitId: string;
  readonly metric: string;
  readonly period: string;
}

/** Few enough to be gone before the garbage collector takes them for long-lived. */
const batchSize = 1_000;

/** The answers of a file beside the stored ones, in tables that end with the transaction. */
export class AnswerStage {
  private readonly db: EntityManager;
  private answers: StagedAnswer[] = [];
  private cells: StagedCell[] = [];

  private constructor(db: EntityManager) {
    this.db = db;
  }

  static async open(db: EntityManager): Promise<AnswerStage> {
    await db.query(`
      CREATE TEMP TABLE staged_answer (line integer NOT NULL, cell integer NOT NULL, day date,
        value float8 NOT NULL, score float8 NOT NULL, customer_hash bytea, row_hash bytea)
        ON COMMIT DROP`);
    await db.query(`
      CREATE TEMP TABLE staged_cell (number integer PRIMARY KEY, unit_id uuid NOT NULL,
        metric text NOT NULL, period text NOT NULL, cell_id bigint, is_over boolean NOT NULL
        DEFAULT false) ON COMMIT DROP`);
    return new AnswerStage(db);
  }

  addCell(cell: StagedCell): void {
    this.cells.push(cell);
  }

  add(answer: StagedAnswer): Promise<void> | void {
    this.answers.push(answer);
    if (this.answers.length >= batchSize) return this.flush();
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.db.query('ANALYZE staged_answer');
    await this.db.query('ANALYZE staged_cell');
  }

  private async flush(): Promise<void> {
    const { cells, answers } = this;
    this.cells = [];
    this.answers = [];
    if (cells.length > 0) {
      await this.db.query(
        `INSERT INTO staged_cell (number, unit_id, metric, period)
         SELECT * FROM unnest($1::int[], $2::uuid[], $3::text[], $4::text[])`,
        [
          cells.map(({ number }) => number),
          cells.map(({ unitId }) => unitId),
          cells.map(({ metric }) => metric),
          cells.map(({ period }) => period),
        ],
      );
    }
    if (answers.length === 0) return;
    await this.db.query(
      `INSERT INTO staged_answer (line, cell, day, value, score, customer_hash, row_hash)
       SELECT * FROM unnest($1::int[], $2::int[], $3::date[], $4::float8[], $5::float8[],
         $6::bytea[], $7::bytea[])`,
      [
        answers.map(({ line }) => line),
        answers.map(({ cell }) => cell),
        answers.map(({ day }) => day),
        answers.map(({ value }) => value),
        answers.map(({ score }) => score),
        answers.map(({ customer }) => customer),
        answers.map(({ row }) => row),
      ],
    );
  }
}
