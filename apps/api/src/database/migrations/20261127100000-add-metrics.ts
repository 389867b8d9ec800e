import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Metrics of the organisation's own: their range, their direction and how exact their figures are. */
export class AddMetrics20261127100000 implements MigrationInterface {
  readonly name = 'AddMetrics20261127100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcome.metric (
        code text NOT NULL,
        name text NOT NULL,
        unit text NOT NULL,
        low double precision,
        high double precision,
        higher_is_better boolean NOT NULL,
        precision text NOT NULL,
        CONSTRAINT metric_pk PRIMARY KEY (code),
        CONSTRAINT metric_range CHECK (low < high),
        CONSTRAINT metric_precision CHECK (precision IN ('share', 'nps', 'rate', 'mean'))
      );
      -- Whatever the case in which it is written, a name means one metric.
      CREATE UNIQUE INDEX metric_code_once ON outcome.metric (lower(code));
      GRANT SELECT, INSERT, UPDATE ON outcome.metric TO throughline_api_admin;
      GRANT SELECT ON outcome.metric TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outcome.metric');
  }
}
