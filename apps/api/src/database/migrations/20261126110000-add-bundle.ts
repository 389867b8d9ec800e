import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a run was computed from and found, packed when it was run, so that whoever takes it away gets
 * the same bytes for ever. Only what had been published goes in.
 */
export class AddBundle20261126110000 implements MigrationInterface {
  readonly name = 'AddBundle20261126110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study.bundle (
        run_id uuid NOT NULL,
        -- A ZIP file.
        content bytea NOT NULL,
        CONSTRAINT bundle_pk PRIMARY KEY (run_id),
        CONSTRAINT bundle_run FOREIGN KEY (run_id) REFERENCES study.run (id)
      );
      -- It is packed already; so its length is known without unpacking it.
      ALTER TABLE study.bundle ALTER COLUMN content SET STORAGE EXTERNAL;

      CREATE TRIGGER bundle_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON study.bundle
        FOR EACH STATEMENT EXECUTE FUNCTION study.refuse_change();

      GRANT SELECT ON study.bundle TO throughline_api_admin;
      GRANT SELECT, INSERT ON study.bundle TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study.bundle');
  }
}
