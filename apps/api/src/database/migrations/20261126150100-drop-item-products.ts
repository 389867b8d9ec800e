import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exact totals over pairs of items: the close works reliability out by itself, and nothing read them. */
export class DropItemProducts20261126150100 implements MigrationInterface {
  readonly name = 'DropItemProducts20261126150100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM result.cross_product WHERE grain = 'item';
      ALTER TABLE result.cross_product DROP CONSTRAINT cross_product_grain,
        ADD CONSTRAINT cross_product_grain CHECK (grain = 'construct');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE result.cross_product DROP CONSTRAINT cross_product_grain,
        ADD CONSTRAINT cross_product_grain CHECK (grain IN ('construct', 'item'));
    `);
  }
}
