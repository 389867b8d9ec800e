import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys by which other programs send figures, and what they have sent, so that it can be sent again. */
export class AddApiKeys20261127180500 implements MigrationInterface {
  readonly name = 'AddApiKeys20261127180500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The secret itself is not here: it is 256 random bits, so its hash needs no salt.
      CREATE TABLE office.api_key (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        scopes text[] NOT NULL,
        metrics text[] NOT NULL,
        hint text NOT NULL,
        secret_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT api_key_pk PRIMARY KEY (id),
        CONSTRAINT api_key_secret_once UNIQUE (secret_hash),
        CONSTRAINT api_key_account FOREIGN KEY (account_id) REFERENCES office.account (id)
      );

      -- A push that was taken, with what was replied to it.
      CREATE TABLE outcome.push (
        api_key_id uuid NOT NULL,
        idempotency_key text NOT NULL,
        body_hash bytea NOT NULL,
        reply jsonb NOT NULL,
        pushed_at timestamptz NOT NULL,
        CONSTRAINT push_pk PRIMARY KEY (api_key_id, idempotency_key),
        CONSTRAINT push_api_key FOREIGN KEY (api_key_id) REFERENCES office.api_key (id)
      );

      GRANT SELECT, INSERT, UPDATE (last_used_at, revoked_at) ON office.api_key
        TO throughline_api_admin;
      GRANT SELECT, INSERT, DELETE ON outcome.push TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outcome.push;
      DROP TABLE office.api_key;
    `);
  }
}
