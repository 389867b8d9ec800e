import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisation, who may sign in, and what they did. */
export class CreateOffice20261121090000 implements MigrationInterface {
  readonly name = 'CreateOffice20261121090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA office;

      CREATE TABLE office.organisation (
        id integer NOT NULL DEFAULT 1,
        name text NOT NULL,
        time_zone text NOT NULL,
        is_demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT organisation_pk PRIMARY KEY (id),
        CONSTRAINT organisation_one_row CHECK (id = 1)
      );

      CREATE TABLE office.account (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        unit_id uuid,
        password_hash text NOT NULL,
        disabled boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT account_pk PRIMARY KEY (id),
        CONSTRAINT account_email_once UNIQUE (email),
        CONSTRAINT account_role CHECK (role IN ('admin', 'executive', 'manager')),
        CONSTRAINT account_manager_has_unit CHECK ((role = 'manager') = (unit_id IS NOT NULL))
      );

      CREATE TABLE office.session (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pk PRIMARY KEY (token_hash),
        CONSTRAINT session_account FOREIGN KEY (account_id)
          REFERENCES office.account (id) ON DELETE CASCADE
      );
      CREATE INDEX session_account_id ON office.session (account_id);

      CREATE TABLE office.audit_entry (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        at timestamptz NOT NULL,
        account_id uuid,
        action text NOT NULL,
        detail jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT audit_entry_pk PRIMARY KEY (id)
      );
      CREATE INDEX audit_entry_at ON office.audit_entry (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA office CASCADE');
  }
}
