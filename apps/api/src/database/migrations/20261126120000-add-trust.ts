import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How well each construct was measured in a wave, and steps of the validation plan. */
export class AddTrust20261126120000 implements MigrationInterface {
  readonly name = 'AddTrust20261126120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Reliability, agreement and variance between units of a construct: over the whole
      -- organisation, in hundredths, from 50 people and ten groups on.
      CREATE TABLE result.published_scale (
        wave uuid NOT NULL,
        construct text NOT NULL,
        quality jsonb NOT NULL,
        CONSTRAINT published_scale_pk PRIMARY KEY (wave, construct)
      );

      -- Steps of the validation plan that happen outside the product, once they are done.
      CREATE TABLE office.validation_step (
        step text NOT NULL,
        note text NOT NULL,
        account_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT validation_step_pk PRIMARY KEY (step),
        CONSTRAINT validation_step_account FOREIGN KEY (account_id) REFERENCES office.account (id)
      );

      GRANT SELECT, INSERT ON result.published_scale TO throughline_worker_close;
      GRANT SELECT ON result.published_scale TO throughline_api_admin, throughline_worker_study;
      GRANT SELECT, INSERT, UPDATE, DELETE ON office.validation_step TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.validation_step;
      DROP TABLE result.published_scale;
    `);
  }
}
