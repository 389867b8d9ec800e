import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Single answers of customers: kept for a time, and summed into ordinary observations. */
export class AddSingleAnswers20261128100000 implements MigrationInterface {
  readonly name = 'AddSingleAnswers20261128100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The answers of a source to one metric for a unit and period. Where they were deleted in time
      -- it stays, so that the figure they made is not made anew out of fewer.
      CREATE TABLE outcome.single_cell (
        id bigint GENERATED ALWAYS AS IDENTITY,
        unit_id uuid NOT NULL,
        metric text NOT NULL,
        period text NOT NULL,
        source text NOT NULL,
        deleted_at timestamptz,
        CONSTRAINT single_cell_pk PRIMARY KEY (id),
        CONSTRAINT single_cell_name UNIQUE (unit_id, metric, period, source),
        CONSTRAINT single_cell_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
      );
      CREATE INDEX single_cell_period ON outcome.single_cell (period) WHERE deleted_at IS NULL;

      -- Customers, and what the source calls its rows, are keyed hashes only.
      CREATE TABLE outcome.single_answer (
        id bigint GENERATED ALWAYS AS IDENTITY,
        cell_id bigint NOT NULL,
        import_id uuid NOT NULL,
        -- The import that took this answer out, which puts it back where it is undone.
        ended_by uuid,
        day date,
        value double precision NOT NULL,
        score double precision NOT NULL,
        customer_hash bytea,
        row_hash bytea,
        CONSTRAINT single_answer_pk PRIMARY KEY (id),
        CONSTRAINT single_answer_cell FOREIGN KEY (cell_id) REFERENCES outcome.single_cell (id),
        CONSTRAINT single_answer_import FOREIGN KEY (import_id) REFERENCES outcome.import (id),
        CONSTRAINT single_answer_ended_by FOREIGN KEY (ended_by) REFERENCES outcome.import (id)
      );
      CREATE INDEX single_answer_of_cell ON outcome.single_answer (cell_id);
      CREATE UNIQUE INDEX single_answer_row ON outcome.single_answer (row_hash)
        WHERE ended_by IS NULL AND row_hash IS NOT NULL;

      CREATE TABLE outcome.single_rule (
        id integer NOT NULL DEFAULT 1,
        kept_days integer NOT NULL,
        -- What customers and rows are hashed with: without it no guess can be tried.
        hash_key bytea NOT NULL,
        deleted_at timestamptz,
        deleted integer,
        CONSTRAINT single_rule_pk PRIMARY KEY (id),
        CONSTRAINT single_rule_one_row CHECK (id = 1),
        CONSTRAINT single_rule_kept_days CHECK (kept_days BETWEEN 1 AND 3650)
      );
      INSERT INTO outcome.single_rule (kept_days, hash_key) VALUES
        (400, sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));

      -- A file may be larger than one value should be, and is read part by part.
      CREATE TABLE outcome.upload_part (
        upload_id uuid NOT NULL,
        place integer NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT upload_part_pk PRIMARY KEY (upload_id, place),
        CONSTRAINT upload_part_upload FOREIGN KEY (upload_id) REFERENCES outcome.upload (id)
          ON DELETE CASCADE
      );
      ALTER TABLE outcome.upload_part ALTER COLUMN content SET STORAGE EXTERNAL;
      DELETE FROM outcome.upload;
      ALTER TABLE outcome.upload DROP COLUMN content;

      ALTER TABLE outcome.import ADD COLUMN answers integer;
      -- Where the last answer of a figure went, the figure goes.
      ALTER TABLE outcome.import_change ALTER COLUMN value DROP NOT NULL,
        ADD CONSTRAINT import_change_value CHECK (value IS NOT NULL OR was_present);

      GRANT SELECT, INSERT, UPDATE (deleted_at) ON outcome.single_cell TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE (ended_by), DELETE ON outcome.single_answer TO throughline_api_admin;
      GRANT SELECT, UPDATE (kept_days) ON outcome.single_rule TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE ON outcome.upload_part TO throughline_api_admin;
      GRANT UPDATE (sha256) ON outcome.upload TO throughline_api_admin;
      GRANT SELECT (id, period, deleted_at), UPDATE (deleted_at) ON outcome.single_cell
        TO throughline_worker_study;
      GRANT SELECT (cell_id, ended_by), DELETE ON outcome.single_answer TO throughline_worker_study;
      GRANT SELECT (id, kept_days), UPDATE (deleted_at, deleted) ON outcome.single_rule
        TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (sha256) ON outcome.upload FROM throughline_api_admin;
      DELETE FROM outcome.import_change WHERE value IS NULL;
      ALTER TABLE outcome.import_change DROP CONSTRAINT import_change_value,
        ALTER COLUMN value SET NOT NULL;
      ALTER TABLE outcome.import DROP COLUMN answers;
      DROP TABLE outcome.upload_part;
      DELETE FROM outcome.upload;
      ALTER TABLE outcome.upload ADD COLUMN content bytea NOT NULL;
      DROP TABLE outcome.single_rule;
      DROP TABLE outcome.single_answer;
      DROP TABLE outcome.single_cell;
    `);
  }
}
