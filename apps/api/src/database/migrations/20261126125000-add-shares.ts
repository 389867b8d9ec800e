import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How units answered questions that are no construct: shares, rounded and held by group size. */
export class AddShares20261126125000 implements MigrationInterface {
  readonly name = 'AddShares20261126125000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE result.published_share (
        wave uuid NOT NULL,
        unit uuid NOT NULL,
        question text NOT NULL,
        option text NOT NULL,
        share double precision NOT NULL,
        shown text NOT NULL,
        n text NOT NULL,
        n_mid double precision NOT NULL,
        CONSTRAINT published_share_pk PRIMARY KEY (wave, unit, question, option)
      );

      GRANT SELECT, INSERT ON result.published_share TO throughline_worker_close;
      GRANT SELECT ON result.published_share TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE result.published_share');
  }
}
