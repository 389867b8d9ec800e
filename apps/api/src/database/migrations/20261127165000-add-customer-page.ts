import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The page on which customers answer. Nothing is kept of one customer: an answer is added to sums
 * by unit and month in the transaction that takes it, and a comment stands by itself.
 */
export class AddCustomerPage20261127165000 implements MigrationInterface {
  readonly name = 'AddCustomerPage20261127165000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcome.customer_link (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        unit_id uuid NOT NULL,
        page_key text NOT NULL,
        made_at timestamptz NOT NULL,
        closed_at timestamptz,
        CONSTRAINT customer_link_pk PRIMARY KEY (id),
        CONSTRAINT customer_link_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
      );
      CREATE UNIQUE INDEX customer_link_one_open
        ON outcome.customer_link (unit_id) WHERE closed_at IS NULL;

      CREATE TABLE outcome.customer_receipt (
        nonce bytea NOT NULL,
        day date NOT NULL,
        CONSTRAINT customer_receipt_pk PRIMARY KEY (nonce)
      );
      CREATE INDEX customer_receipt_day ON outcome.customer_receipt (day);

      CREATE TABLE outcome.customer_count (
        unit_id uuid NOT NULL,
        month text NOT NULL,
        question text NOT NULL,
        option text NOT NULL,
        count integer NOT NULL,
        CONSTRAINT customer_count_pk PRIMARY KEY (unit_id, month, question, option),
        CONSTRAINT customer_count_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
      );

      CREATE TABLE outcome.customer_sum (
        unit_id uuid NOT NULL,
        month text NOT NULL,
        construct text NOT NULL,
        n integer NOT NULL,
        sum double precision NOT NULL,
        sum_of_squares double precision NOT NULL,
        CONSTRAINT customer_sum_pk PRIMARY KEY (unit_id, month, construct),
        CONSTRAINT customer_sum_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
      );

      CREATE TABLE outcome.customer_comment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        unit_id uuid NOT NULL,
        month text NOT NULL,
        text text NOT NULL,
        CONSTRAINT customer_comment_pk PRIMARY KEY (id),
        CONSTRAINT customer_comment_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
      );
      CREATE INDEX customer_comment_of_unit ON outcome.customer_comment (unit_id, month);

      -- Adds one answer to the sums, once for each nonce; says "gone" for a link that is closed.
      CREATE FUNCTION outcome.count_customer(
        link uuid, receipt bytea, today date, counts jsonb, sums jsonb, comment text
      ) RETURNS text
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $function$
      DECLARE
        unit uuid;
        this_month text := to_char(today, 'YYYY-MM');
      BEGIN
        SELECT l.unit_id INTO unit FROM outcome.customer_link l
        WHERE l.id = link AND l.closed_at IS NULL FOR SHARE;
        IF unit IS NULL THEN RETURN 'gone'; END IF;
        DELETE FROM outcome.customer_receipt WHERE day < today - 3;
        INSERT INTO outcome.customer_receipt (nonce, day) VALUES (receipt, today)
        ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN RETURN 'counted'; END IF;
        INSERT INTO outcome.customer_count AS kept (unit_id, month, question, option, count)
        SELECT unit, this_month, c.question, c.option, 1
        FROM jsonb_to_recordset(counts) AS c (question text, option text)
        ORDER BY c.question, c.option
        ON CONFLICT (unit_id, month, question, option)
        DO UPDATE SET count = kept.count + 1;
        INSERT INTO outcome.customer_sum AS kept
          (unit_id, month, construct, n, sum, sum_of_squares)
        SELECT unit, this_month, s.construct, 1, s.score, s.score * s.score
        FROM jsonb_to_recordset(sums) AS s (construct text, score double precision)
        ORDER BY s.construct
        ON CONFLICT (unit_id, month, construct) DO UPDATE SET n = kept.n + 1,
          sum = kept.sum + excluded.sum,
          sum_of_squares = kept.sum_of_squares + excluded.sum_of_squares;
        IF comment IS NOT NULL THEN
          INSERT INTO outcome.customer_comment (unit_id, month, text)
          VALUES (unit, this_month, comment);
        END IF;
        RETURN 'counted';
      END
      $function$;
      REVOKE ALL ON FUNCTION outcome.count_customer(uuid, bytea, date, jsonb, jsonb, text)
        FROM PUBLIC;
      GRANT USAGE ON SCHEMA outcome TO throughline_api_public;
      GRANT EXECUTE ON FUNCTION outcome.count_customer(uuid, bytea, date, jsonb, jsonb, text)
        TO throughline_api_public;

      GRANT SELECT, INSERT, UPDATE (closed_at) ON outcome.customer_link TO throughline_api_admin;
      GRANT SELECT ON outcome.customer_count, outcome.customer_sum, outcome.customer_comment
        TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE USAGE ON SCHEMA outcome FROM throughline_api_public;
      DROP FUNCTION outcome.count_customer(uuid, bytea, date, jsonb, jsonb, text);
      DROP TABLE outcome.customer_comment;
      DROP TABLE outcome.customer_sum;
      DROP TABLE outcome.customer_count;
      DROP TABLE outcome.customer_receipt;
      DROP TABLE outcome.customer_link;
    `);
  }
}
