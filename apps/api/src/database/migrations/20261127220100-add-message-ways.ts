import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who are written to by direct message, and in which way each delivery goes. */
export class AddMessageWays20261127220100 implements MigrationInterface {
  readonly name = 'AddMessageWays20261127220100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.person ADD COLUMN reach text;
      ALTER TABLE roster.delivery ADD COLUMN way text NOT NULL DEFAULT 'mail',
        ADD CONSTRAINT delivery_way CHECK (way IN ('mail', 'slack', 'teams', 'sms'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.delivery DROP COLUMN way;
      ALTER TABLE roster.person DROP COLUMN reach;
    `);
  }
}
