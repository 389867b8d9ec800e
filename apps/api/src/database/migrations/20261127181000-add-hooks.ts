import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks of survey tools. Of an answer only its share in a sum is kept, and a hash by which it is known again. */
export class AddHooks20261127181000 implements MigrationInterface {
  readonly name = 'AddHooks20261127181000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcome.hook (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        tool text NOT NULL,
        question text NOT NULL,
        unit_field text NOT NULL,
        metric text NOT NULL,
        scoring text NOT NULL,
        low double precision NOT NULL,
        high double precision NOT NULL,
        satisfied_from double precision,
        calendar text NOT NULL,
        -- Signatures are checked with it, so it has to be known: it opens nothing but this one door.
        secret text NOT NULL,
        account_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        last_answer_at timestamptz,
        last_problem text,
        last_problem_at timestamptz,
        CONSTRAINT hook_pk PRIMARY KEY (id),
        CONSTRAINT hook_account FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT hook_tool CHECK (tool IN ('typeform', 'tally')),
        CONSTRAINT hook_scoring CHECK (scoring IN ('nps', 'share', 'mean')),
        CONSTRAINT hook_calendar CHECK (calendar IN ('week', 'month', 'quarter'))
      );

      -- Sums over the answers of a unit and period, each scored already.
      CREATE TABLE outcome.hook_tally (
        hook_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        period text NOT NULL,
        n integer NOT NULL,
        sum double precision NOT NULL,
        sum_of_squares double precision NOT NULL,
        CONSTRAINT hook_tally_pk PRIMARY KEY (hook_id, unit_id, period),
        CONSTRAINT hook_tally_hook FOREIGN KEY (hook_id) REFERENCES outcome.hook (id) ON DELETE CASCADE,
        CONSTRAINT hook_tally_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
      );

      -- Tools send an answer again where they did not hear that it had come.
      CREATE TABLE outcome.hook_seen (
        hook_id uuid NOT NULL,
        answer_hash bytea NOT NULL,
        CONSTRAINT hook_seen_pk PRIMARY KEY (hook_id, answer_hash),
        CONSTRAINT hook_seen_hook FOREIGN KEY (hook_id) REFERENCES outcome.hook (id) ON DELETE CASCADE
      );

      GRANT SELECT, INSERT, DELETE, UPDATE (last_answer_at, last_problem, last_problem_at)
        ON outcome.hook TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE, DELETE ON outcome.hook_tally TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE ON outcome.hook_seen TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outcome.hook_seen;
      DROP TABLE outcome.hook_tally;
      DROP TABLE outcome.hook;
    `);
  }
}
