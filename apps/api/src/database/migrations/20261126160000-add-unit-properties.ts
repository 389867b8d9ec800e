import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers that the organisation states of its units, such as their size. */
export class AddUnitProperties20261126160000 implements MigrationInterface {
  readonly name = 'AddUnitProperties20261126160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Numbers by name; a property that is not known of a unit is left out.
      ALTER TABLE roster.unit ADD COLUMN properties jsonb NOT NULL DEFAULT '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.unit DROP COLUMN properties');
  }
}
