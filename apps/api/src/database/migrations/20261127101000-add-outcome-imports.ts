import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of outcomes that can be looked at before, remembered and undone after. */
export class AddOutcomeImports20261127101000 implements MigrationInterface {
  readonly name = 'AddOutcomeImports20261127101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A file between being sent and being imported; swept away with the next one, or after a day.
      CREATE TABLE outcome.upload (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        file_name text NOT NULL,
        sha256 bytea NOT NULL,
        content bytea NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT upload_pk PRIMARY KEY (id),
        CONSTRAINT upload_account FOREIGN KEY (account_id) REFERENCES office.account (id)
      );

      CREATE TABLE outcome.import (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid,
        file_name text NOT NULL,
        sha256 bytea NOT NULL,
        imported_at timestamptz NOT NULL,
        added integer NOT NULL,
        changed integer NOT NULL,
        same integer NOT NULL,
        undone_at timestamptz,
        undone_by uuid,
        CONSTRAINT import_pk PRIMARY KEY (id),
        CONSTRAINT import_account FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT import_undone_by FOREIGN KEY (undone_by) REFERENCES office.account (id),
        CONSTRAINT import_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      );
      CREATE INDEX import_sha256 ON outcome.import (sha256);

      -- What an import wrote, and what stood there before.
      CREATE TABLE outcome.import_change (
        import_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        metric text NOT NULL,
        period text NOT NULL,
        value double precision NOT NULL,
        n double precision,
        standard_deviation double precision,
        was_present boolean NOT NULL,
        old_value double precision,
        old_n double precision,
        old_standard_deviation double precision,
        CONSTRAINT import_change_pk PRIMARY KEY (import_id, unit_id, metric, period),
        CONSTRAINT import_change_import FOREIGN KEY (import_id) REFERENCES outcome.import (id),
        CONSTRAINT import_change_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id),
        CONSTRAINT import_change_old CHECK (was_present = (old_value IS NOT NULL))
      );
      CREATE INDEX import_change_figure ON outcome.import_change (unit_id, metric, period);

      -- How files with these columns were understood the last time.
      CREATE TABLE outcome.layout (
        header_sha256 bytea NOT NULL,
        plan jsonb NOT NULL,
        CONSTRAINT layout_pk PRIMARY KEY (header_sha256)
      );

      GRANT SELECT, INSERT, DELETE ON outcome.upload TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE (undone_at, undone_by) ON outcome.import TO throughline_api_admin;
      GRANT SELECT, INSERT ON outcome.import_change TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE ON outcome.layout TO throughline_api_admin;
      GRANT DELETE ON outcome.observation TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE DELETE ON outcome.observation FROM throughline_api_admin;
      DROP TABLE outcome.layout;
      DROP TABLE outcome.import_change;
      DROP TABLE outcome.import;
      DROP TABLE outcome.upload;
    `);
  }
}
