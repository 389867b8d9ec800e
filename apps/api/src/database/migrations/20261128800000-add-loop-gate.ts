import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a wave opens, or opened, though the results of the wave before were not shared. */
export class AddLoopGate20261128800000 implements MigrationInterface {
  readonly name = 'AddLoopGate20261128800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.wave ADD COLUMN unshared_reason text;
      ALTER TABLE roster.occurrence ADD COLUMN unshared_reason text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.occurrence DROP COLUMN unshared_reason;
      ALTER TABLE roster.wave DROP COLUMN unshared_reason;
    `);
  }
}
