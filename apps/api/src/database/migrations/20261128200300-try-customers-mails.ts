import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails of a customer pulse that administrators send to themselves. */
export class TryCustomersMails20261128200300 implements MigrationInterface {
  readonly name = 'TryCustomersMails20261128200300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.trial_mail
        ALTER COLUMN pulse_id DROP NOT NULL,
        ADD COLUMN customer_pulse_id uuid,
        DROP CONSTRAINT trial_mail_kind,
        ADD CONSTRAINT trial_mail_kind CHECK (kind IN ('invitation', 'reminder', 'customer')),
        ADD CONSTRAINT trial_mail_whose CHECK (
          (kind = 'customer') = (customer_pulse_id IS NOT NULL)
          AND (kind = 'customer') = (pulse_id IS NULL)),
        ADD CONSTRAINT trial_mail_customer_pulse FOREIGN KEY (customer_pulse_id)
          REFERENCES roster.customer_pulse (id);
      CREATE INDEX trial_mail_of_customer_pulse ON office.trial_mail (customer_pulse_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM office.trial_mail WHERE kind = 'customer';
      ALTER TABLE office.trial_mail
        DROP CONSTRAINT trial_mail_kind,
        DROP CONSTRAINT trial_mail_whose,
        DROP COLUMN customer_pulse_id,
        ADD CONSTRAINT trial_mail_kind CHECK (kind IN ('invitation', 'reminder')),
        ALTER COLUMN pulse_id SET NOT NULL;
    `);
  }
}
