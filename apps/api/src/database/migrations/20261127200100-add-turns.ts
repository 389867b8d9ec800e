import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is left out of a wave: people on leave, excepted units, people asked lately, later turns. */
export class AddTurns20261127200100 implements MigrationInterface {
  readonly name = 'AddTurns20261127200100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.person
        ADD COLUMN leave_from date,
        ADD COLUMN leave_until date,
        ADD CONSTRAINT person_leave CHECK (leave_from <= leave_until);
      ALTER TABLE roster.pulse ADD COLUMN excluded_unit_ids uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE roster.recurrence
        ADD COLUMN turns integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT recurrence_turns CHECK (turns >= 1);
      ALTER TABLE roster.wave ADD COLUMN left_out jsonb, ADD COLUMN asked_again text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.wave DROP COLUMN left_out, DROP COLUMN asked_again;
      ALTER TABLE roster.recurrence DROP COLUMN turns;
      ALTER TABLE roster.pulse DROP COLUMN excluded_unit_ids;
      ALTER TABLE roster.person DROP COLUMN leave_from, DROP COLUMN leave_until;
    `);
  }
}
