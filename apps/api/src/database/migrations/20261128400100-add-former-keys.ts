import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that a unit had before: files and programs that still use them mean it. */
export class AddFormerKeys20261128400100 implements MigrationInterface {
  readonly name = 'AddFormerKeys20261128400100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE roster.unit ADD COLUMN former_keys text[] NOT NULL DEFAULT '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.unit DROP COLUMN former_keys');
  }
}
