import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that accounts ask for. What the account saw when it asked is written down by the api, and the
 * worker makes the file of that alone: it needs no right on anything else.
 */
export class AddExports20261127230000 implements MigrationInterface {
  readonly name = 'AddExports20261127230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.export (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        -- What the account was when it asked: as anything else it has no right to the file.
        role text NOT NULL,
        unit_id uuid,
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        progress double precision NOT NULL DEFAULT 0,
        -- JSON of what was seen; gone as soon as the file is there.
        content text,
        file bytea,
        file_name text,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT export_pk PRIMARY KEY (id),
        CONSTRAINT export_account FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT export_kind CHECK (kind IN ('pdf', 'xlsx', 'csv')),
        CONSTRAINT export_state CHECK (state IN ('waiting', 'making', 'done', 'failed')),
        CONSTRAINT export_progress CHECK (progress BETWEEN 0 AND 1),
        CONSTRAINT export_file CHECK (
          (state = 'done') = (file IS NOT NULL)
          AND (file IS NULL) = (file_name IS NULL)
          AND (state IN ('done', 'failed')) = (content IS NULL))
      );
      CREATE INDEX export_of_account ON office.export (account_id, asked_at);
      CREATE INDEX export_expires_at ON office.export (expires_at);

      GRANT SELECT, INSERT ON office.export TO throughline_api_admin;
      GRANT SELECT (id, kind, state, content, expires_at), DELETE ON office.export
        TO throughline_worker_study;
      GRANT UPDATE (state, progress, content, file, file_name) ON office.export
        TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE office.export');
  }
}
