import type { EntityManager } from 'typeorm';
import type { Figure } from './observation-figure.ts';

/** A figure of a file, or one that is stored and of which the file says nothing. */
export interface FigureBeside extends Figure {
  readonly line: number | null;
  readonly period: string;
  readonly isOfFile: boolean;
}

/** All periods of a unit and metric. */
export interface FigureGroup {
  readonly unitId: string;
  readonly metric: string;
  readonly figures: readonly FigureBeside[];
}

/** A figure as it is read; the first of its group says which group that is. */
interface Row extends FigureBeside {
  readonly unitId: string | null;
  readonly metric: string | null;
}

/** Few enough to be gone before the garbage collector takes them for long-lived. */
const batchSize = 1_000;

/**
 * Every unit and metric of what was compared with all its periods: those of the file, and those that
 * are stored beside. One unit and metric is held at a time.
 */
export async function* readBeside(db: EntityManager): AsyncGenerator<FigureGroup> {
  await db.query(`
    DECLARE figure_beside NO SCROLL CURSOR FOR
    SELECT CASE WHEN row_number() OVER one = 1 THEN unit_id END AS "unitId",
      CASE WHEN row_number() OVER one = 1 THEN metric END AS metric,
      line, period, value, n, standard_deviation AS "standardDeviation", is_of_file AS "isOfFile"
    FROM (
      SELECT line, unit_id, metric, period, value, n, standard_deviation, true AS is_of_file
      FROM compared_figure WHERE value IS NOT NULL
      UNION ALL
      SELECT NULL, o.unit_id, o.metric, o.period, o.value, o.n, o.standard_deviation, false
      FROM outcome.observation o
      WHERE (o.unit_id, o.metric) IN (
          SELECT unit_id, metric FROM compared_figure WHERE value IS NOT NULL)
        AND NOT EXISTS (SELECT FROM compared_figure c
          WHERE (c.unit_id, c.metric, c.period) = (o.unit_id, o.metric, o.period))
    ) f
    WINDOW one AS (PARTITION BY unit_id, metric)`);
  let group: { unitId: string; metric: string; figures: FigureBeside[] } | null = null;
  for (let isOver = false; !isOver;) {
    const rows = await db.query<Row[]>(`FETCH ${batchSize} FROM figure_beside`);
    isOver = rows.length < batchSize;
    for (const { unitId, metric, ...figure } of rows) {
      if (unitId !== null && metric !== null) {
        if (group !== null) yield group;
        group = { unitId, metric, figures: [] };
      }
      group?.figures.push(figure);
    }
  }
  if (group !== null) yield group;
  await db.query('CLOSE figure_beside');
}
