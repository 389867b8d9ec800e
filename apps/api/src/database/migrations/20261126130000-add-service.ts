import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who serves whom inside the organisation, and which units' service the people of a cohort were
 * asked to rate in a wave.
 */
export class AddService20261126130000 implements MigrationInterface {
  readonly name = 'AddService20261126130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster.service (
        serving_id uuid NOT NULL,
        served_id uuid NOT NULL,
        CONSTRAINT service_pk PRIMARY KEY (serving_id, served_id),
        CONSTRAINT service_serving FOREIGN KEY (serving_id) REFERENCES roster.unit (id),
        CONSTRAINT service_served FOREIGN KEY (served_id) REFERENCES roster.unit (id),
        CONSTRAINT service_of_others CHECK (serving_id <> served_id)
      );
      CREATE INDEX service_served_id ON roster.service (served_id);
      GRANT SELECT, INSERT, DELETE ON roster.service TO throughline_api_admin;

      ALTER TABLE roster.cohort ADD COLUMN serving uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE roster.cohort ADD CONSTRAINT cohort_serving_two CHECK (cardinality(serving) <= 2);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.cohort DROP COLUMN serving;
      DROP TABLE roster.service;
    `);
  }
}
