import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaders said of themselves; each may read and delete only their own. */
export class AddSelfAssessments20261126127000 implements MigrationInterface {
  readonly name = 'AddSelfAssessments20261126127000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.self_assessment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        statements jsonb NOT NULL,
        CONSTRAINT self_assessment_pk PRIMARY KEY (id),
        CONSTRAINT self_assessment_account FOREIGN KEY (account_id) REFERENCES office.account (id)
      );
      CREATE INDEX self_assessment_of_account ON office.self_assessment (account_id, taken_at);

      GRANT SELECT, INSERT, DELETE ON office.self_assessment TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE office.self_assessment');
  }
}
