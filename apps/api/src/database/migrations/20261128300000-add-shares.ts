import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came of a wave, told to everybody who was asked: what is written, whether it is shared, and the
 * mails about it in the ledger of all mails. See docs/decisions/0051-results-to-those-who-were-asked.md.
 */
export class AddShares20261128300000 implements MigrationInterface {
  readonly name = 'AddShares20261128300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster.share (
        wave_id uuid NOT NULL,
        -- What the link is made of, with the master key; another one each time it is written anew.
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        -- A list of language, what was said and what was decided.
        texts jsonb NOT NULL,
        -- Of them, the one for whoever reads a language that nothing is written in.
        default_language text NOT NULL,
        shared_at timestamptz,
        shared_by uuid,
        -- Mails that have not left by then do not leave.
        until timestamptz,
        is_link_open boolean NOT NULL DEFAULT true,
        -- Of what stands in the link; made by the worker, who alone can make the link.
        token_hash bytea,
        CONSTRAINT share_pk PRIMARY KEY (wave_id),
        CONSTRAINT share_token_once UNIQUE (token_hash),
        CONSTRAINT share_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
        CONSTRAINT share_account FOREIGN KEY (shared_by) REFERENCES office.account (id),
        CONSTRAINT share_whole CHECK (
          (shared_at IS NULL) = (shared_by IS NULL) AND (shared_at IS NULL) = (until IS NULL))
      );

      ALTER TABLE roster.delivery
        DROP CONSTRAINT delivery_kind,
        ADD CONSTRAINT delivery_kind
          CHECK (kind IN ('invitation', 'reminder-1', 'reminder-2', 'customer', 'results'));

      ALTER TABLE office.trial_mail
        ADD COLUMN wave_id uuid,
        ADD CONSTRAINT trial_mail_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
        DROP CONSTRAINT trial_mail_kind,
        ADD CONSTRAINT trial_mail_kind CHECK (kind IN ('invitation', 'reminder', 'customer', 'results'));

      GRANT SELECT, INSERT, UPDATE (texts, default_language, shared_at, shared_by, until, is_link_open)
        ON roster.share TO throughline_api_admin;
      GRANT SELECT, UPDATE (token_hash) ON roster.share TO throughline_worker_mail;
      ${takeBack}
      ${findDoubtfulMails(true)}
      ${releaseMails(`f.kind IN ('invitation', 'customer', 'results')`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${releaseMails(`f.kind IN ('invitation', 'customer')`)}
      ${findDoubtfulMails(false)}
      DROP FUNCTION roster.take_back_share(uuid);
      DELETE FROM roster.delivery WHERE kind = 'results';
      DELETE FROM office.trial_mail WHERE kind = 'results';
      ALTER TABLE office.trial_mail
        DROP COLUMN wave_id,
        DROP CONSTRAINT trial_mail_kind,
        ADD CONSTRAINT trial_mail_kind CHECK (kind IN ('invitation', 'reminder', 'customer'));
      ALTER TABLE roster.delivery
        DROP CONSTRAINT delivery_kind,
        ADD CONSTRAINT delivery_kind
          CHECK (kind IN ('invitation', 'reminder-1', 'reminder-2', 'customer'));
      DROP TABLE roster.share;
    `);
  }
}

/** They run with the owner's rights: nobody else may delete deliveries, or see where mails leave from. */
const definer = 'SECURITY DEFINER SET search_path = pg_catalog';

/** A claim that is being made is waited for, and one that was made is seen. */
const takeBack = `
  CREATE FUNCTION roster.take_back_share(wave uuid) RETURNS boolean
  LANGUAGE plpgsql ${definer} AS $$
  BEGIN
    PERFORM FROM roster.share h WHERE h.wave_id = wave AND h.shared_at IS NOT NULL FOR UPDATE;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM FROM roster.delivery d WHERE d.wave_id = wave AND d.kind = 'results' FOR UPDATE;
    IF EXISTS (SELECT FROM roster.delivery d
      WHERE d.wave_id = wave AND d.kind = 'results' AND d.attempts > 0) THEN RETURN false; END IF;
    DELETE FROM roster.delivery d WHERE d.wave_id = wave AND d.kind = 'results';
    UPDATE roster.share h SET shared_at = NULL, shared_by = NULL, until = NULL, token_hash = NULL,
      id = gen_random_uuid(), is_link_open = true WHERE h.wave_id = wave;
    RETURN true;
  END $$;
  REVOKE ALL ON FUNCTION roster.take_back_share(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION roster.take_back_share(uuid) TO throughline_api_admin;
`;

/** What may have been sent since the backup: of waves, shares and customers that it knows, and due by now. */
const findDoubtfulMails = (hasShares: boolean): string => `
  CREATE OR REPLACE FUNCTION roster.find_doubtful_mails(instant timestamptz)
  RETURNS SETOF roster.delivery LANGUAGE sql STABLE ${definer} AS $$
    SELECT d.* FROM roster.delivery d JOIN roster.wave w ON w.id = d.wave_id
    ${hasShares ? 'LEFT JOIN roster.share h ON h.wave_id = d.wave_id' : ''}
    WHERE d.due_at <= instant
      AND CASE ${hasShares ? `WHEN d.kind = 'results' AND h.until > instant THEN h.shared_at` : ''}
        WHEN w.state IN ('opening', 'open') THEN w.planned_at END
      < coalesce((SELECT held_since FROM roster.mail_home), instant)
      AND (d.state IN ('queued', 'sending', 'deferred')
        OR (d.state = 'in_doubt' AND d.kind = 'invitation' AND d.doubts < 2))
    UNION ALL
    SELECT d.* FROM roster.delivery d JOIN roster.recent_customer c ON c.id = d.customer_id
    WHERE c.state = 'asked' AND d.due_at <= instant AND c.brought_at < coalesce(
        (SELECT held_since FROM roster.mail_home), instant)
      AND (d.state IN ('queued', 'sending', 'deferred')
        OR (d.state = 'in_doubt' AND d.doubts < 2))
  $$;
`;

/** How many mails were left in doubt; null, and nothing done, where mails are not held. */
const releaseMails = (isCounted: string): string => `
  CREATE OR REPLACE FUNCTION roster.release_mails(sends boolean, instant timestamptz)
  RETURNS integer LANGUAGE plpgsql ${definer} AS $$
  DECLARE
    doubted integer := 0;
  BEGIN
    PERFORM FROM roster.mail_home FOR UPDATE;
    IF NOT roster.mails_are_held() THEN RETURN NULL; END IF;
    IF NOT sends THEN
      WITH doubtful AS (
        UPDATE roster.delivery d
        SET state = 'in_doubt', doubts = 2, fence = d.fence + 1, lease_until = NULL,
          failure = 'perhaps sent before the database was restored'
        FROM roster.find_doubtful_mails(instant) f WHERE d.id = f.id RETURNING f.kind)
      SELECT count(*) FILTER (WHERE ${isCounted}) INTO doubted FROM doubtful f;
      -- Who was due since the backup was perhaps asked; nobody is asked twice.
      UPDATE roster.recent_customer c SET state = 'late', sealed = NULL
      FROM roster.customer_pulse p
      WHERE p.id = c.pulse_id AND c.state IN ('new', 'waiting') AND p.next_send_at <= instant
        AND c.brought_at < coalesce((SELECT held_since FROM roster.mail_home), instant);
    END IF;
    UPDATE roster.mail_home
    SET place = roster.mail_place(), written_by = pg_current_xact_id(), held_since = NULL;
    RETURN doubted;
  END $$;
`;
