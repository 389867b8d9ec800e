import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft that is open in two windows must not be saved over unseen. */
export class AddWalkRevisions20261127170000 implements MigrationInterface {
  readonly name = 'AddWalkRevisions20261127170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.walkthrough
        ADD revision integer NOT NULL DEFAULT 0,
        ADD editor text;
      GRANT UPDATE (revision, editor) ON office.walkthrough TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office.walkthrough DROP editor, DROP revision');
  }
}
