import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pulses that are over leave the list; nothing of them is deleted. */
export class AddPulseArchive20261128800100 implements MigrationInterface {
  readonly name = 'AddPulseArchive20261128800100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.pulse ADD COLUMN archived_at timestamptz;
      GRANT UPDATE (archived_at) ON roster.pulse TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.pulse DROP COLUMN archived_at');
  }
}
