import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A question that one planned wave asks besides. */
export class AddOneOffQuestions20261127200200 implements MigrationInterface {
  readonly name = 'AddOneOffQuestions20261127200200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.occurrence ADD COLUMN one_off jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.occurrence DROP COLUMN one_off');
  }
}
