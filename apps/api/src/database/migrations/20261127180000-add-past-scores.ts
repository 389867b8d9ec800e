import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Culture scores of units from before this product: what an earlier tool showed, never an answer. */
export class AddPastScores20261127180000 implements MigrationInterface {
  readonly name = 'AddPastScores20261127180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One file that was brought in. The minimum is what the administrator states of the source.
      CREATE TABLE outcome.past_import (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        source text NOT NULL,
        stated_minimum integer,
        account_id uuid NOT NULL,
        imported_at timestamptz NOT NULL,
        CONSTRAINT past_import_pk PRIMARY KEY (id),
        CONSTRAINT past_import_account FOREIGN KEY (account_id) REFERENCES office.account (id)
      );

      -- What a measure of the earlier tool stands for, where it stands for a construct.
      CREATE TABLE outcome.past_meaning (
        measure text NOT NULL,
        construct text NOT NULL,
        low double precision NOT NULL,
        high double precision NOT NULL,
        CONSTRAINT past_meaning_pk PRIMARY KEY (measure),
        CONSTRAINT past_meaning_scale CHECK (low < high)
      );

      CREATE TABLE outcome.past_score (
        unit_id uuid NOT NULL,
        measure text NOT NULL,
        period text NOT NULL,
        value double precision NOT NULL,
        n double precision,
        standard_deviation double precision,
        import_id uuid NOT NULL,
        CONSTRAINT past_score_pk PRIMARY KEY (unit_id, measure, period),
        CONSTRAINT past_score_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id),
        CONSTRAINT past_score_import FOREIGN KEY (import_id) REFERENCES outcome.past_import (id),
        CONSTRAINT past_score_not_small CHECK (n IS NULL OR n >= 5)
      );
      CREATE INDEX past_score_measure ON outcome.past_score (measure, period);
      CREATE INDEX past_score_import ON outcome.past_score (import_id);

      GRANT SELECT, INSERT, DELETE ON outcome.past_import TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE, DELETE ON outcome.past_meaning, outcome.past_score
        TO throughline_api_admin;
      GRANT SELECT ON outcome.past_meaning, outcome.past_score TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outcome.past_score;
      DROP TABLE outcome.past_meaning;
      DROP TABLE outcome.past_import;
    `);
  }
}
