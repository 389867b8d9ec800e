import type { MigrationInterface, QueryRunner } from 'typeorm';

/** External satisfaction per unit and period. */
export class CreateOutcome20261121090400 implements MigrationInterface {
  readonly name = 'CreateOutcome20261121090400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA outcome;

      CREATE TABLE outcome.observation (
        unit_id uuid NOT NULL,
        period text NOT NULL,
        metric text NOT NULL,
        value double precision NOT NULL,
        n double precision,
        standard_deviation double precision,
        CONSTRAINT observation_pk PRIMARY KEY (unit_id, metric, period),
        CONSTRAINT observation_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id),
        CONSTRAINT observation_n CHECK (n IS NULL OR n > 0)
      );
      CREATE INDEX observation_metric_period ON outcome.observation (metric, period);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA outcome CASCADE');
  }
}
