import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Walks in somebody's shoes: filed by named people about a unit, with pictures, not confidential. */
export class AddWalkthroughs20261127160000 implements MigrationInterface {
  readonly name = 'AddWalkthroughs20261127160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.walkthrough_check (
        number integer NOT NULL GENERATED ALWAYS AS IDENTITY,
        list text NOT NULL,
        text text NOT NULL,
        retired_at timestamptz,
        CONSTRAINT walkthrough_check_pk PRIMARY KEY (number),
        CONSTRAINT walkthrough_check_list CHECK (list IN ('EXT', 'INT'))
      );

      CREATE TABLE office.walkthrough (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        list text NOT NULL,
        unit_id uuid NOT NULL,
        account_id uuid NOT NULL,
        begun_at timestamptz NOT NULL,
        filed_at timestamptz,
        walked_as text NOT NULL,
        goal text NOT NULL,
        channel text NOT NULL,
        walked_on date NOT NULL,
        goes_wrong boolean NOT NULL,
        findings jsonb NOT NULL DEFAULT '{}',
        own_checks jsonb NOT NULL,
        CONSTRAINT walkthrough_pk PRIMARY KEY (id),
        CONSTRAINT walkthrough_list CHECK (list IN ('EXT', 'INT')),
        CONSTRAINT walkthrough_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id),
        CONSTRAINT walkthrough_account FOREIGN KEY (account_id) REFERENCES office.account (id)
      );
      CREATE INDEX walkthrough_of_unit ON office.walkthrough (unit_id, list, filed_at);
      CREATE INDEX walkthrough_of_account ON office.walkthrough (account_id);

      CREATE TABLE office.walkthrough_picture (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        walkthrough_id uuid NOT NULL,
        check_id text NOT NULL,
        taken_at timestamptz NOT NULL,
        jpeg bytea NOT NULL,
        CONSTRAINT walkthrough_picture_pk PRIMARY KEY (id),
        CONSTRAINT walkthrough_picture_of FOREIGN KEY (walkthrough_id)
          REFERENCES office.walkthrough (id) ON DELETE CASCADE
      );
      CREATE INDEX walkthrough_picture_walkthrough_id
        ON office.walkthrough_picture (walkthrough_id);

      GRANT SELECT, INSERT, UPDATE (retired_at) ON office.walkthrough_check TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE,
        UPDATE (filed_at, walked_as, goal, channel, walked_on, goes_wrong, findings)
        ON office.walkthrough TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE ON office.walkthrough_picture TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.walkthrough_picture;
      DROP TABLE office.walkthrough;
      DROP TABLE office.walkthrough_check;
    `);
  }
}
