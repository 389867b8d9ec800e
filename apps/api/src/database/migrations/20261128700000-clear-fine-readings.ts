import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Readings of participation were rounded to 5 % of however few people, which is one person of them.
 * What was told so is forgotten; when the next may be taken stays as it is.
 */
export class ClearFineReadings20261128700000 implements MigrationInterface {
  readonly name = 'ClearFineReadings20261128700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE roster.participation SET overall = NULL, units = '[]'`);
  }

  async down(): Promise<void> {
    // What was forgotten cannot be told again.
  }
}
