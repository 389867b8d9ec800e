import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The database that mails leave from, so that one that was restored elsewhere, or to an earlier
 * state, is known for another. See docs/decisions/0050-mails-after-a-restore.md.
 */
export class AddMailHome20261127210000 implements MigrationInterface {
  readonly name = 'AddMailHome20261127210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster.mail_home (
        id integer NOT NULL DEFAULT 1,
        place text NOT NULL,
        -- The transaction that wrote this row, which whoever reads it finds in its xmin. Rows that come
        -- from a dump are written by another.
        written_by xid8 NOT NULL,
        last_sent_at timestamptz,
        held_since timestamptz,
        CONSTRAINT mail_home_pk PRIMARY KEY (id),
        CONSTRAINT mail_home_one_row CHECK (id = 1)
      );
      ${functions}
      REVOKE ALL ON FUNCTION ${names.join(', ')} FROM PUBLIC;
      GRANT SELECT ON roster.mail_home TO throughline_api_admin, throughline_worker_mail;
      GRANT EXECUTE ON FUNCTION roster.mails_are_held()
        TO throughline_api_admin, throughline_worker_mail;
      GRANT EXECUTE ON FUNCTION roster.mails_may_leave(timestamptz),
        roster.note_mail_sent(timestamptz) TO throughline_worker_mail;
      GRANT EXECUTE ON FUNCTION roster.find_doubtful_mails(timestamptz),
        roster.release_mails(boolean, timestamptz) TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION ${names.toReversed().join(', ')};
      DROP TABLE roster.mail_home;
    `);
  }
}

const names = [
  'roster.mail_place()',
  'roster.mails_are_held()',
  'roster.mails_may_leave(timestamptz)',
  'roster.note_mail_sent(timestamptz)',
  'roster.find_doubtful_mails(timestamptz)',
  'roster.release_mails(boolean, timestamptz)',
];

/** They run with the owner's rights, so that all roles see the same place. */
const definer = 'SECURITY DEFINER SET search_path = pg_catalog';

const functions = `
  -- Server, timeline and database. What a managed server does not tell is unknown and stays so.
  CREATE FUNCTION roster.mail_place() RETURNS text LANGUAGE plpgsql STABLE ${definer} AS $$
  DECLARE
    server text;
    timeline text;
  BEGIN
    BEGIN
      SELECT system_identifier::text INTO server FROM pg_control_system();
    EXCEPTION WHEN insufficient_privilege OR undefined_function OR feature_not_supported THEN
      server := 'unknown';
    END;
    BEGIN
      timeline := left(pg_walfile_name(pg_current_wal_lsn()), 8);
    EXCEPTION WHEN insufficient_privilege OR undefined_function OR feature_not_supported THEN
      timeline := 'unknown';
    END;
    RETURN concat_ws('/', server, timeline,
      (SELECT oid FROM pg_database WHERE datname = current_database()));
  END $$;

  CREATE FUNCTION roster.mails_are_held() RETURNS boolean LANGUAGE sql STABLE ${definer} AS $$
    SELECT EXISTS (SELECT FROM roster.mail_home
      WHERE place <> roster.mail_place() OR xmin <> written_by::xid)
  $$;

  -- Whoever asks first settles where mails leave from. Never inside a savepoint: xmin would be its.
  CREATE FUNCTION roster.mails_may_leave(instant timestamptz) RETURNS boolean
  LANGUAGE plpgsql ${definer} AS $$
  BEGIN
    INSERT INTO roster.mail_home (place, written_by)
    SELECT roster.mail_place(), pg_current_xact_id()
    WHERE NOT EXISTS (SELECT FROM roster.mail_home) ON CONFLICT DO NOTHING;
    IF NOT roster.mails_are_held() THEN RETURN true; END IF;
    UPDATE roster.mail_home SET held_since = instant WHERE held_since IS NULL;
    RETURN false;
  END $$;

  CREATE FUNCTION roster.note_mail_sent(instant timestamptz) RETURNS void
  LANGUAGE sql ${definer} AS $$
    UPDATE roster.mail_home
    SET last_sent_at = greatest(last_sent_at, instant), written_by = pg_current_xact_id()
    WHERE place = roster.mail_place() AND xmin = written_by::xid
  $$;

  -- What may have been sent since the backup: of waves that it knows, and due by now.
  CREATE FUNCTION roster.find_doubtful_mails(instant timestamptz) RETURNS SETOF roster.delivery
  LANGUAGE sql STABLE ${definer} AS $$
    SELECT d.* FROM roster.delivery d JOIN roster.wave w ON w.id = d.wave_id
    WHERE w.state IN ('opening', 'open') AND d.due_at <= instant AND w.planned_at < coalesce(
        (SELECT held_since FROM roster.mail_home), instant)
      AND (d.state IN ('queued', 'sending', 'deferred')
        OR (d.state = 'in_doubt' AND d.kind = 'invitation' AND d.doubts < 2))
  $$;

  -- How many invitations were left in doubt; null, and nothing done, where mails are not held.
  CREATE FUNCTION roster.release_mails(sends boolean, instant timestamptz) RETURNS integer
  LANGUAGE plpgsql ${definer} AS $$
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
        FROM roster.find_doubtful_mails(instant) f WHERE d.id = f.id RETURNING d.kind)
      SELECT count(*) FILTER (WHERE kind = 'invitation') INTO doubted FROM doubtful;
    END IF;
    UPDATE roster.mail_home
    SET place = roster.mail_place(), written_by = pg_current_xact_id(), held_since = NULL;
    RETURN doubted;
  END $$;
`;
