import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People without an address, and the sheets with their codes: what the worker has sealed for one
 * administrator waits here until it is fetched, for some minutes at most.
 */
export class AddCodeSheets20261127220000 implements MigrationInterface {
  readonly name = 'AddCodeSheets20261127220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.person ALTER COLUMN email DROP NOT NULL;

      CREATE TABLE office.code_sheet (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        language text NOT NULL,
        asked_at timestamptz NOT NULL,
        -- Its other half is known to nobody but whoever asked.
        public_key bytea NOT NULL,
        sealed bytea,
        CONSTRAINT code_sheet_pk PRIMARY KEY (id),
        CONSTRAINT code_sheet_account FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT code_sheet_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id)
      );
      CREATE INDEX code_sheet_account_id ON office.code_sheet (account_id);
      CREATE INDEX code_sheet_wave_id ON office.code_sheet (wave_id);

      GRANT SELECT, DELETE ON office.code_sheet TO throughline_api_admin;
      GRANT INSERT (account_id, wave_id, unit_id, language, asked_at, public_key)
        ON office.code_sheet TO throughline_api_admin;
      GRANT SELECT, UPDATE (sealed), DELETE ON office.code_sheet TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.code_sheet;
      UPDATE roster.person SET email = 'none-' || id || '@invalid' WHERE email IS NULL;
      ALTER TABLE roster.person ALTER COLUMN email SET NOT NULL;
    `);
  }
}
