import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that administrators send to themselves before anybody else gets one. */
export class AddTrialMails20261127192000 implements MigrationInterface {
  readonly name = 'AddTrialMails20261127192000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.trial_mail (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        pulse_id uuid NOT NULL,
        kind text NOT NULL,
        language text NOT NULL,
        asked_at timestamptz NOT NULL,
        outcome text,
        reason text,
        CONSTRAINT trial_mail_pk PRIMARY KEY (id),
        CONSTRAINT trial_mail_account FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT trial_mail_pulse FOREIGN KEY (pulse_id) REFERENCES roster.pulse (id),
        CONSTRAINT trial_mail_kind CHECK (kind IN ('invitation', 'reminder')),
        CONSTRAINT trial_mail_outcome CHECK (outcome IN ('sent', 'refused')),
        CONSTRAINT trial_mail_reason CHECK ((reason IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'refused'))
      );
      CREATE INDEX trial_mail_of_account ON office.trial_mail (account_id, asked_at);
      CREATE INDEX trial_mail_of_pulse ON office.trial_mail (pulse_id);

      GRANT SELECT, INSERT ON office.trial_mail TO throughline_api_admin;
      GRANT SELECT, UPDATE (outcome, reason) ON office.trial_mail TO throughline_worker_mail;
      GRANT SELECT (id, name, email) ON office.account TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (id, name, email) ON office.account FROM throughline_worker_mail;
      DROP TABLE office.trial_mail;
    `);
  }
}
