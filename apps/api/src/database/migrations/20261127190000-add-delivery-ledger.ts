import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What becomes of each mail, whatever happens on the way: tries of one mail as rows of their own,
 * addresses that are written to no more, and what makes all mails of a wave, or of everyone, wait.
 */
export class AddDeliveryLedger20261127190000 implements MigrationInterface {
  readonly name = 'AddDeliveryLedger20261127190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which try of one mail this is: the next one is made when somebody asks for it.
      ALTER TABLE roster.delivery
        ADD COLUMN number integer NOT NULL DEFAULT 1,
        DROP CONSTRAINT delivery_once,
        ADD CONSTRAINT delivery_once UNIQUE (invitation_id, kind, number),
        DROP CONSTRAINT delivery_state,
        ADD CONSTRAINT delivery_state CHECK (state IN
          ('queued', 'sending', 'sent', 'deferred', 'bounced', 'failed', 'in_doubt', 'withheld'));

      ALTER TABLE roster.wave
        ADD COLUMN mail_paused_at timestamptz,
        ADD COLUMN mail_pause_reason text,
        ADD CONSTRAINT wave_mail_pause
          CHECK ((mail_paused_at IS NULL) = (mail_pause_reason IS NULL));

      -- By the hash of the address and not by person: it holds for whoever comes back under it.
      CREATE TABLE roster.suppression (
        address bytea NOT NULL,
        reason text NOT NULL,
        detail text NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT suppression_pk PRIMARY KEY (address),
        CONSTRAINT suppression_reason CHECK (reason IN ('bounced', 'unsubscribed'))
      );

      -- Passing troubles of a mailbox, such as being full: several in a short time count as one that stays.
      CREATE TABLE roster.soft_bounce (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        address bytea NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT soft_bounce_pk PRIMARY KEY (id)
      );
      CREATE INDEX soft_bounce_address ON roster.soft_bounce (address, at);

      -- One row while the mail server takes nothing; no worker sends until then, and one mail then.
      CREATE TABLE roster.mail_circuit (
        id integer NOT NULL DEFAULT 1,
        reason text NOT NULL,
        until timestamptz NOT NULL,
        CONSTRAINT mail_circuit_pk PRIMARY KEY (id),
        CONSTRAINT mail_circuit_one_row CHECK (id = 1)
      );

      GRANT UPDATE (mail_paused_at, mail_pause_reason) ON roster.wave
        TO throughline_api_admin, throughline_worker_mail;
      GRANT SELECT, INSERT, DELETE ON roster.suppression
        TO throughline_api_admin, throughline_worker_mail;
      GRANT SELECT, INSERT, DELETE ON roster.soft_bounce TO throughline_worker_mail;
      GRANT SELECT ON roster.mail_circuit TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE, DELETE ON roster.mail_circuit TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (mail_paused_at, mail_pause_reason) ON roster.wave
        FROM throughline_api_admin, throughline_worker_mail;
      DROP TABLE roster.mail_circuit;
      DROP TABLE roster.soft_bounce;
      DROP TABLE roster.suppression;
      ALTER TABLE roster.wave
        DROP CONSTRAINT wave_mail_pause, DROP COLUMN mail_paused_at, DROP COLUMN mail_pause_reason;
      DELETE FROM roster.delivery WHERE number > 1;
      UPDATE roster.delivery SET state = 'failed' WHERE state IN ('bounced', 'withheld');
      ALTER TABLE roster.delivery
        DROP CONSTRAINT delivery_once,
        DROP COLUMN number,
        ADD CONSTRAINT delivery_once UNIQUE (invitation_id, kind),
        DROP CONSTRAINT delivery_state,
        ADD CONSTRAINT delivery_state CHECK
          (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'in_doubt'));
    `);
  }
}
