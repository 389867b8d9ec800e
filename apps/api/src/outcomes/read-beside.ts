import type { EntityManager } from 'typeorm';
import type { Observed } from './observation-figure.ts';

/** A figure of a file, or one that is stored and of which the file says nothing. */
export interface FigureBeside extends Observed {
  readonly line: number | null;
  readonly isOfFile: boolean;
}

const batchSize = 5_000;

/**
 * Every unit and metric of what was compared with all its periods: those of the file, and those that
 * are stored beside. One unit and metric is held at a time.
 */
export async function* readBeside(db: EntityManager): AsyncGenerator<readonly FigureBeside[]> {
  await db.query(`
    DECLARE figure_beside NO SCROLL CURSOR FOR
    SELECT line, unit_id AS "unitId", metric, period, value, n,
      standard_deviation AS "standardDeviation", true AS "isOfFile"
    FROM compared_figure WHERE value IS NOT NULL
    UNION ALL
    SELECT NULL, o.unit_id, o.metric, o.period, o.value, o.n, o.standard_deviation, false
    FROM outcome.observation o
    WHERE (o.unit_id, o.metric) IN (
        SELECT unit_id, metric FROM compared_figure WHERE value IS NOT NULL)
      AND NOT EXISTS (SELECT FROM compared_figure c
        WHERE (c.unit_id, c.metric, c.period) = (o.unit_id, o.metric, o.period))
    ORDER BY "unitId", metric, line`);
  let group: FigureBeside[] = [];
  for (;;) {
    const rows = await db.query<FigureBeside[]>(`FETCH ${batchSize} FROM figure_beside`);
    for (const row of rows) {
      const [first] = group;
      if (first !== undefined && (first.unitId !== row.unitId || first.metric !== row.metric)) {
        yield group;
        group = [];
      }
      group.push(row);
    }
    if (rows.length < batchSize) break;
  }
  if (group.length > 0) yield group;
  await db.query('CLOSE figure_beside');
}
