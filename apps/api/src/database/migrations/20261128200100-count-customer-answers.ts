import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a sum of customers' answers, and a figure made of it, comes from: answers to mails are counted
 * apart from those of the open page, and a figure of a customer pulse is never mixed with an imported one.
 */
export class CountCustomerAnswers20261128200100 implements MigrationInterface {
  readonly name = 'CountCustomerAnswers20261128200100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outcome.customer_count
        ADD COLUMN source text NOT NULL DEFAULT 'page',
        ADD CONSTRAINT customer_count_source CHECK (source IN ('page', 'customer-pulse')),
        DROP CONSTRAINT customer_count_pk,
        ADD CONSTRAINT customer_count_pk PRIMARY KEY (unit_id, month, question, option, source);
      ALTER TABLE outcome.customer_sum
        ADD COLUMN source text NOT NULL DEFAULT 'page',
        ADD CONSTRAINT customer_sum_source CHECK (source IN ('page', 'customer-pulse')),
        DROP CONSTRAINT customer_sum_pk,
        ADD CONSTRAINT customer_sum_pk PRIMARY KEY (unit_id, month, construct, source);
      ALTER TABLE outcome.observation
        ADD COLUMN source text NOT NULL DEFAULT 'import',
        ADD CONSTRAINT observation_source CHECK (source IN ('import', 'customer-pulse'));

      -- Adds one answer to the sums of a unit and month, wherever it comes from.
      CREATE FUNCTION outcome.add_customer_answer(
        origin text, unit uuid, of_month text, counts jsonb, sums jsonb, comment text
      ) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $function$
      BEGIN
        INSERT INTO outcome.customer_count AS kept
          (unit_id, month, question, option, source, count)
        SELECT unit, of_month, c.question, c.option, origin, 1
        FROM jsonb_to_recordset(counts) AS c (question text, option text)
        ORDER BY c.question, c.option
        ON CONFLICT (unit_id, month, question, option, source)
        DO UPDATE SET count = kept.count + 1;
        INSERT INTO outcome.customer_sum AS kept
          (unit_id, month, construct, source, n, sum, sum_of_squares)
        SELECT unit, of_month, s.construct, origin, 1, s.score, s.score * s.score
        FROM jsonb_to_recordset(sums) AS s (construct text, score double precision)
        ORDER BY s.construct
        ON CONFLICT (unit_id, month, construct, source) DO UPDATE SET n = kept.n + 1,
          sum = kept.sum + excluded.sum,
          sum_of_squares = kept.sum_of_squares + excluded.sum_of_squares;
        IF comment IS NOT NULL THEN
          INSERT INTO outcome.customer_comment (unit_id, month, text)
          VALUES (unit, of_month, comment);
        END IF;
      END
      $function$;
      REVOKE ALL ON FUNCTION outcome.add_customer_answer(text, uuid, text, jsonb, jsonb, text)
        FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION outcome.add_customer_answer(text, uuid, text, jsonb, jsonb, text)
        TO throughline_worker_close;
      GRANT SELECT ON outcome.customer_count, outcome.customer_sum TO throughline_worker_close;
      GRANT SELECT, INSERT, UPDATE (value, n, standard_deviation) ON outcome.observation
        TO throughline_worker_close;
      ${countCustomer(`
        PERFORM outcome.add_customer_answer('page', unit, this_month, counts, sums, comment);`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM outcome.customer_count WHERE source <> 'page';
      DELETE FROM outcome.customer_sum WHERE source <> 'page';
      ALTER TABLE outcome.observation DROP COLUMN source;
      ALTER TABLE outcome.customer_sum
        DROP CONSTRAINT customer_sum_pk,
        DROP COLUMN source,
        ADD CONSTRAINT customer_sum_pk PRIMARY KEY (unit_id, month, construct);
      ALTER TABLE outcome.customer_count
        DROP CONSTRAINT customer_count_pk,
        DROP COLUMN source,
        ADD CONSTRAINT customer_count_pk PRIMARY KEY (unit_id, month, question, option);
      REVOKE SELECT ON outcome.customer_count, outcome.customer_sum FROM throughline_worker_close;
      REVOKE ALL ON outcome.observation FROM throughline_worker_close;
      REVOKE USAGE ON SCHEMA outcome FROM throughline_worker_mail, throughline_worker_close;
      DROP FUNCTION outcome.add_customer_answer(text, uuid, text, jsonb, jsonb, text);
      ${countCustomer(`
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
        END IF;`)}
    `);
  }
}

/** The function that takes an answer of the open page. @param adds what it does with the answer */
const countCustomer = (adds: string): string => `
  CREATE OR REPLACE FUNCTION outcome.count_customer(
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
    ${adds}
    RETURN 'counted';
  END
  $function$;
`;
