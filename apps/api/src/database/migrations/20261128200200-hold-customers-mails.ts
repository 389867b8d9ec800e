import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After a restore mails to customers are held, and in doubt, like invitations. */
export class HoldCustomersMails20261128200200 implements MigrationInterface {
  readonly name = 'HoldCustomersMails20261128200200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${findDoubtful(`
        UNION ALL
        SELECT d.* FROM roster.delivery d JOIN roster.recent_customer c ON c.id = d.customer_id
        WHERE c.state = 'asked' AND d.due_at <= instant AND c.brought_at < coalesce(
            (SELECT held_since FROM roster.mail_home), instant)
          AND (d.state IN ('queued', 'sending', 'deferred')
            OR (d.state = 'in_doubt' AND d.doubts < 2))`)}
      ${release(`
        -- Who was due since the backup was perhaps asked; nobody is asked twice.
        UPDATE roster.recent_customer c SET state = 'late', sealed = NULL
        FROM roster.customer_pulse p
        WHERE p.id = c.pulse_id AND c.state IN ('new', 'waiting') AND p.next_send_at <= instant
          AND c.brought_at < coalesce((SELECT held_since FROM roster.mail_home), instant);`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${findDoubtful('')}${release('')}`);
  }
}

const findDoubtful = (customers: string): string => `
  CREATE OR REPLACE FUNCTION roster.find_doubtful_mails(instant timestamptz)
  RETURNS SETOF roster.delivery
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.* FROM roster.delivery d JOIN roster.wave w ON w.id = d.wave_id
    WHERE w.state IN ('opening', 'open') AND d.due_at <= instant AND w.planned_at < coalesce(
        (SELECT held_since FROM roster.mail_home), instant)
      AND (d.state IN ('queued', 'sending', 'deferred')
        OR (d.state = 'in_doubt' AND d.kind = 'invitation' AND d.doubts < 2))
    ${customers}
  $$;
`;

const release = (customers: string): string => `
  CREATE OR REPLACE FUNCTION roster.release_mails(sends boolean, instant timestamptz)
  RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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
      SELECT count(*) FILTER (WHERE kind IN ('invitation', 'customer')) INTO doubted FROM doubtful;
      ${customers}
    END IF;
    UPDATE roster.mail_home
    SET place = roster.mail_place(), written_by = pg_current_xact_id(), held_since = NULL;
    RETURN doubted;
  END $$;
`;
