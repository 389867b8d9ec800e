import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail to whoever has an account after each release: who wants it, and what became of each. */
export class AddDigests20261128300100 implements MigrationInterface {
  readonly name = 'AddDigests20261128300100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.account
        -- Null where nobody has chosen: then it goes to everybody but administrators.
        ADD COLUMN digest boolean,
        -- Of what stands in the link that ends it; made by the worker, who alone can make the link.
        ADD COLUMN digest_token_hash bytea,
        ADD CONSTRAINT account_digest_token_once UNIQUE (digest_token_hash);

      CREATE TABLE office.digest_mail (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        made_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        until timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        lease_until timestamptz,
        failure text,
        CONSTRAINT digest_mail_pk PRIMARY KEY (id),
        CONSTRAINT digest_mail_once UNIQUE (account_id, wave_id),
        CONSTRAINT digest_mail_account FOREIGN KEY (account_id)
          REFERENCES office.account (id) ON DELETE CASCADE,
        CONSTRAINT digest_mail_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
        CONSTRAINT digest_mail_state CHECK
          (state IN ('waiting', 'sending', 'sent', 'failed', 'in_doubt', 'withheld'))
      );
      CREATE INDEX digest_mail_wave_id ON office.digest_mail (wave_id);
      CREATE INDEX digest_mail_due ON office.digest_mail (due_at)
        WHERE state IN ('waiting', 'sending');

      GRANT SELECT (role, unit_id, disabled, created_at, digest, digest_token_hash), UPDATE (digest_token_hash)
        ON office.account TO throughline_worker_mail;
      GRANT SELECT, INSERT, UPDATE (state, due_at, attempts, lease_until, failure)
        ON office.digest_mail TO throughline_worker_mail;
      -- What every account may read as well: nothing that is not published.
      GRANT USAGE ON SCHEMA result, outcome, study TO throughline_worker_mail;
      GRANT SELECT ON result.published_cell, result.published_breakdown, result.release,
        outcome.metric, outcome.observation, outcome.past_score, outcome.past_meaning,
        study.run, study.run_registration, study.registration, study.standing, study.bundle
        TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT ON result.published_cell, result.published_breakdown, result.release,
        outcome.metric, outcome.observation, outcome.past_score, outcome.past_meaning,
        study.run, study.run_registration, study.registration, study.standing, study.bundle
        FROM throughline_worker_mail;
      REVOKE USAGE ON SCHEMA result, outcome, study FROM throughline_worker_mail;
      DROP TABLE office.digest_mail;
      REVOKE SELECT (role, unit_id, disabled, created_at, digest, digest_token_hash), UPDATE (digest_token_hash)
        ON office.account FROM throughline_worker_mail;
      ALTER TABLE office.account
        DROP CONSTRAINT account_digest_token_once,
        DROP COLUMN digest_token_hash,
        DROP COLUMN digest;
    `);
  }
}
