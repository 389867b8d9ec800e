import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The values that the organisation states, in its own words and order. */
export class AddStatedValues20261126100000 implements MigrationInterface {
  readonly name = 'AddStatedValues20261126100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE office.organisation ADD COLUMN stated_values text[] NOT NULL DEFAULT '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office.organisation DROP COLUMN stated_values');
  }
}
