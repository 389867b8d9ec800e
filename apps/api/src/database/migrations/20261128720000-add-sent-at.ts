import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the mail server took each mail, so that an administrator is told how fast a wave leaves. */
export class AddSentAt20261128720000 implements MigrationInterface {
  readonly name = 'AddSentAt20261128720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.delivery ADD COLUMN sent_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.delivery DROP COLUMN sent_at');
  }
}
