import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The board report as slides, beside the one on paper. */
export class AddSlides20261128000000 implements MigrationInterface {
  readonly name = 'AddSlides20261128000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.export
        DROP CONSTRAINT export_kind,
        ADD CONSTRAINT export_kind CHECK (kind IN ('pdf', 'pptx', 'xlsx', 'csv'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM office.export WHERE kind = 'pptx';
      ALTER TABLE office.export
        DROP CONSTRAINT export_kind,
        ADD CONSTRAINT export_kind CHECK (kind IN ('pdf', 'xlsx', 'csv'));
    `);
  }
}
