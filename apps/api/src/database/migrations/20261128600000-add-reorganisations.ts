import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which units became which: merges and splits, as an administrator states them. */
export class AddReorganisations20261128600000 implements MigrationInterface {
  readonly name = 'AddReorganisations20261128600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster.reorganisation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        happened_on date NOT NULL,
        stated_by uuid NOT NULL,
        stated_at timestamptz NOT NULL,
        CONSTRAINT reorganisation_pk PRIMARY KEY (id),
        CONSTRAINT reorganisation_account FOREIGN KEY (stated_by) REFERENCES office.account (id)
      );

      -- A unit that goes on stands on both sides. No role may delete a unit, so none is left out by itself.
      CREATE TABLE roster.reorganised_unit (
        reorganisation_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        side text NOT NULL,
        CONSTRAINT reorganised_unit_pk PRIMARY KEY (reorganisation_id, unit_id, side),
        CONSTRAINT reorganised_unit_of FOREIGN KEY (reorganisation_id)
          REFERENCES roster.reorganisation (id) ON DELETE CASCADE,
        CONSTRAINT reorganised_unit_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id),
        CONSTRAINT reorganised_unit_side CHECK (side IN ('before', 'after'))
      );

      GRANT SELECT, INSERT, DELETE ON roster.reorganisation TO throughline_api_admin;
      GRANT SELECT, INSERT ON roster.reorganised_unit TO throughline_api_admin;
      GRANT SELECT ON roster.reorganisation, roster.reorganised_unit TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE roster.reorganised_unit;
      DROP TABLE roster.reorganisation;
    `);
  }
}
