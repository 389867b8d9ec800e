import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail provider tells of returned mails, between the api that hears it and the worker that notes it. */
export class AddMailEvents20261127200000 implements MigrationInterface {
  readonly name = 'AddMailEvents20261127200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Once noted, the hash stays for some days, by which the event is known again, and nothing of it.
      CREATE TABLE roster.mail_event (
        id_hash bytea NOT NULL,
        kind text NOT NULL,
        detail text NOT NULL,
        addresses text[] NOT NULL,
        message_ids text[] NOT NULL,
        told_at timestamptz NOT NULL,
        noted_at timestamptz,
        CONSTRAINT mail_event_pk PRIMARY KEY (id_hash),
        CONSTRAINT mail_event_kind CHECK (kind IN ('gone', 'soft', 'policy', 'complaint', 'other'))
      );
      CREATE INDEX mail_event_waiting ON roster.mail_event (told_at) WHERE noted_at IS NULL;

      -- What Amazon asks to have confirmed, until an administrator has done so.
      CREATE TABLE office.mail_subscription (
        id integer NOT NULL DEFAULT 1,
        url text NOT NULL,
        asked_at timestamptz NOT NULL,
        CONSTRAINT mail_subscription_pk PRIMARY KEY (id),
        CONSTRAINT mail_subscription_one_row CHECK (id = 1)
      );

      -- The api puts events there and cannot read them back.
      GRANT INSERT ON roster.mail_event TO throughline_api_admin;
      GRANT SELECT, UPDATE, DELETE ON roster.mail_event TO throughline_worker_mail;
      GRANT SELECT, INSERT, DELETE ON office.mail_subscription TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.mail_subscription;
      DROP TABLE roster.mail_event;
    `);
  }
}
