import type { EntityManager } from 'typeorm';
import type { Observed } from './observation-figure.ts';

/** A figure of a file, with the row that it stands in. */
export interface StagedFigure extends Observed {
  readonly line: number;
}

/** Few enough to be gone before the garbage collector takes them for long-lived. */
const batchSize = 1_000;

/**
 * The figures of a file beside the stored ones, in a table that ends with the transaction: a file of
 * any length is held here a few thousand rows at a time.
 */
export class FigureStage {
  private readonly db: EntityManager;
  private figures: StagedFigure[] = [];

  private constructor(db: EntityManager) {
    this.db = db;
  }

  static async open(db: EntityManager): Promise<FigureStage> {
    await db.query(`
      CREATE TEMP TABLE staged_figure (line integer, unit_id uuid NOT NULL, metric text NOT NULL,
        period text NOT NULL, value float8, n float8, standard_deviation float8) ON COMMIT DROP`);
    return new FigureStage(db);
  }

  add(figure: StagedFigure): Promise<void> | void {
    this.figures.push(figure);
    if (this.figures.length >= batchSize) return this.flush();
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.db.query('ANALYZE staged_figure');
  }

  private async flush(): Promise<void> {
    const { figures } = this;
    this.figures = [];
    if (figures.length === 0) return;
    await this.db.query(
      `INSERT INTO staged_figure (line, unit_id, metric, period, value, n, standard_deviation)
       SELECT * FROM unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::float8[],
         $6::float8[], $7::float8[])`,
      [
        figures.map(({ line }) => line),
        figures.map(({ unitId }) => unitId),
        figures.map(({ metric }) => metric),
        figures.map(({ period }) => period),
        figures.map(({ value }) => value),
        figures.map(({ n }) => n),
        figures.map(({ standardDeviation }) => standardDeviation),
      ],
    );
  }
}
