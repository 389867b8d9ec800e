import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which nobody is mailed: public holidays by country, and days the organisation names. */
export class AddDaysOff20261127191100 implements MigrationInterface {
  readonly name = 'AddDaysOff20261127191100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Written by the worker, which alone knows them; a row without days: none are known.
      CREATE TABLE roster.public_holidays (
        country text NOT NULL,
        year integer NOT NULL,
        days jsonb NOT NULL,
        CONSTRAINT public_holidays_pk PRIMARY KEY (country, year)
      );

      CREATE TABLE roster.blackout (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        reason text NOT NULL,
        CONSTRAINT blackout_pk PRIMARY KEY (id),
        CONSTRAINT blackout_order CHECK (ends_on >= starts_on)
      );

      GRANT SELECT ON roster.public_holidays TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE ON roster.blackout TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE ON roster.public_holidays TO throughline_worker_mail;
      GRANT SELECT ON roster.blackout TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE roster.blackout;
      DROP TABLE roster.public_holidays;
    `);
  }
}
