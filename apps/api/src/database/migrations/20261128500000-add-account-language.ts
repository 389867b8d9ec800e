import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which an account reads the interface, its mails and its files. */
export class AddAccountLanguage20261128500000 implements MigrationInterface {
  readonly name = 'AddAccountLanguage20261128500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.account
        -- Null until somebody signs in for the first time; that browser's language then.
        ADD COLUMN language text,
        ADD CONSTRAINT account_language CHECK (language IN ('en', 'de', 'fr', 'es'));
      GRANT SELECT (language) ON office.account TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office.account DROP COLUMN language');
  }
}
