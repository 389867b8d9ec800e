import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Customers who are asked by mail. Their addresses are sealed to a key that only the worker that mails
 * can open, and their answers to one that only the worker that counts can; nothing pairs the two but
 * the code in a mail. See docs/decisions/0072-customers-who-are-asked-by-mail.md.
 */
export class AddCustomerPulses20261128200000 implements MigrationInterface {
  readonly name = 'AddCustomerPulses20261128200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${keys}${pulses}${answers}${ledger}${grants}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM roster.mail_choice WHERE person_id IS NULL;
      ALTER TABLE roster.mail_choice
        DROP CONSTRAINT mail_choice_whose,
        DROP COLUMN sealed_address,
        DROP COLUMN made_at,
        ALTER COLUMN person_id SET NOT NULL;
      REVOKE DELETE ON roster.mail_choice FROM throughline_worker_mail;
      REVOKE SELECT (id, key) ON roster.unit FROM throughline_worker_close;
      DELETE FROM roster.delivery WHERE kind = 'customer';
      DROP INDEX roster.delivery_customer_due;
      DROP INDEX roster.delivery_customer_state;
      ALTER TABLE roster.delivery
        DROP CONSTRAINT delivery_whose,
        DROP CONSTRAINT delivery_customer_once,
        DROP CONSTRAINT delivery_kind,
        DROP COLUMN customer_id,
        DROP COLUMN customer_pulse_id,
        ALTER COLUMN invitation_id SET NOT NULL,
        ALTER COLUMN wave_id SET NOT NULL,
        ADD CONSTRAINT delivery_kind CHECK (kind IN ('invitation', 'reminder-1', 'reminder-2'));
      DROP FUNCTION outcome.count_customer_answers(uuid);
      DROP FUNCTION outcome.take_customer_answer(uuid, bytea, bytea, timestamptz);
      DROP TABLE outcome.customer_tally;
      DROP TABLE outcome.customer_ballot;
      DROP TABLE outcome.customer_key;
      DROP TABLE roster.customer_mailed;
      DROP TABLE roster.recent_customer;
      DROP TABLE roster.customer_list;
      DROP TABLE roster.customer_pulse;
      DROP TABLE roster.customer_key;
    `);
  }
}

const keys = `
  -- Addresses are sealed to the public half by whoever brings them in.
  CREATE TABLE roster.customer_key (
    id integer NOT NULL DEFAULT 1,
    public_key bytea NOT NULL,
    wrapped bytea NOT NULL,
    CONSTRAINT customer_key_pk PRIMARY KEY (id),
    CONSTRAINT customer_key_one_row CHECK (id = 1)
  );
  -- The same for answers.
  CREATE TABLE outcome.customer_key (
    id integer NOT NULL DEFAULT 1,
    public_key bytea NOT NULL,
    wrapped bytea NOT NULL,
    CONSTRAINT customer_key_pk PRIMARY KEY (id),
    CONSTRAINT customer_key_one_row CHECK (id = 1)
  );
`;

const pulses = `
  CREATE TABLE roster.customer_pulse (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    sender_name text NOT NULL,
    sender_address text NOT NULL,
    reply_to text,
    default_language text NOT NULL,
    -- Units whose customers are asked; none for all.
    unit_ids uuid[] NOT NULL,
    sends text NOT NULL,
    starts_on date NOT NULL,
    local_time text NOT NULL,
    closes_after_days integer NOT NULL,
    recent_days integer NOT NULL,
    page_key text NOT NULL,
    made_at timestamptz NOT NULL,
    enabled_at timestamptz,
    -- When customers who wait are mailed next; null while it is not enabled, and after the only time.
    next_send_at timestamptz,
    mail_paused_at timestamptz,
    mail_pause_reason text,
    CONSTRAINT customer_pulse_pk PRIMARY KEY (id),
    CONSTRAINT customer_pulse_sends CHECK (sends IN ('once', 'daily', 'weekly', 'monthly')),
    CONSTRAINT customer_pulse_closes CHECK (closes_after_days BETWEEN 1 AND 60),
    CONSTRAINT customer_pulse_recent CHECK (recent_days BETWEEN 1 AND 180),
    CONSTRAINT customer_pulse_mail_pause
      CHECK ((mail_paused_at IS NULL) = (mail_pause_reason IS NULL))
  );

  -- A list that was brought in, to know it again.
  CREATE TABLE roster.customer_list (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    pulse_id uuid NOT NULL,
    account_id uuid,
    file_name text NOT NULL,
    sha256 bytea NOT NULL,
    brought_at timestamptz NOT NULL,
    rows integer NOT NULL,
    CONSTRAINT customer_list_pk PRIMARY KEY (id),
    CONSTRAINT customer_list_pulse FOREIGN KEY (pulse_id) REFERENCES roster.customer_pulse (id),
    CONSTRAINT customer_list_account FOREIGN KEY (account_id) REFERENCES office.account (id),
    CONSTRAINT customer_list_once UNIQUE (pulse_id, sha256)
  );
  CREATE INDEX customer_list_of_account ON roster.customer_list (account_id);

  -- Somebody who may be asked. What is sealed is address, name and customer key; it goes as soon as it
  -- is known that no mail is sent, and else when the questions close.
  CREATE TABLE roster.recent_customer (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    pulse_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    language text NOT NULL,
    experienced_on date NOT NULL,
    sealed bytea,
    -- Keyed hashes, made by the worker; the key is derived from the master key.
    address_key bytea,
    customer_key bytea,
    state text NOT NULL,
    brought_at timestamptz NOT NULL,
    closes_at timestamptz,
    CONSTRAINT recent_customer_pk PRIMARY KEY (id),
    CONSTRAINT recent_customer_pulse FOREIGN KEY (pulse_id) REFERENCES roster.customer_pulse (id),
    CONSTRAINT recent_customer_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id),
    CONSTRAINT recent_customer_state CHECK (state IN
      ('new', 'waiting', 'asked', 'over', 'throttled', 'suppressed', 'repeated', 'late', 'no-address')),
    CONSTRAINT recent_customer_sealed
      CHECK ((sealed IS NOT NULL) = (state IN ('new', 'waiting', 'asked'))),
    CONSTRAINT recent_customer_asked CHECK ((closes_at IS NOT NULL) = (state IN ('asked', 'over')))
  );
  CREATE INDEX recent_customer_of_pulse ON roster.recent_customer (pulse_id, state);
  CREATE INDEX recent_customer_waiting ON roster.recent_customer (pulse_id, address_key)
    WHERE state = 'waiting';
  CREATE INDEX recent_customer_of_unit ON roster.recent_customer (unit_id);
  CREATE INDEX recent_customer_closes ON roster.recent_customer (closes_at) WHERE state = 'asked';

  -- When somebody was last mailed, by keyed hash of the address or of the customer key; for 90 days.
  CREATE TABLE roster.customer_mailed (
    who bytea NOT NULL,
    mailed_at timestamptz NOT NULL,
    CONSTRAINT customer_mailed_pk PRIMARY KEY (who)
  );
  CREATE INDEX customer_mailed_at ON roster.customer_mailed (mailed_at);
`;

const answers = `
  -- The place of one answer, by the hash of a hash of the code in the mail; gone once it is counted.
  CREATE TABLE outcome.customer_ballot (
    hash bytea NOT NULL,
    pulse_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    month text NOT NULL,
    closes_at timestamptz NOT NULL,
    sealed bytea,
    CONSTRAINT customer_ballot_pk PRIMARY KEY (hash),
    CONSTRAINT customer_ballot_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
  );
  CREATE INDEX customer_ballot_closes ON outcome.customer_ballot (closes_at);
  CREATE INDEX customer_ballot_of_pulse ON outcome.customer_ballot (pulse_id);
  CREATE INDEX customer_ballot_of_unit ON outcome.customer_ballot (unit_id);

  -- Answers of a pulse that are counted, since their ballots are gone.
  CREATE TABLE outcome.customer_tally (
    pulse_id uuid NOT NULL,
    answers integer NOT NULL,
    CONSTRAINT customer_tally_pk PRIMARY KEY (pulse_id)
  );

  -- Keeps an answer in the place of an earlier one of the same code; the outcome does not tell of one.
  CREATE FUNCTION outcome.take_customer_answer(
    pulse uuid, credential bytea, answer bytea, instant timestamptz
  ) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $function$
    WITH taken AS (
      UPDATE outcome.customer_ballot SET sealed = answer
      WHERE hash = credential AND pulse_id = pulse AND closes_at > instant
      RETURNING true)
    SELECT EXISTS (SELECT FROM taken)
  $function$;

  -- Answers of a pulse so far, in steps of five, so that nobody sees a single one arrive.
  CREATE FUNCTION outcome.count_customer_answers(pulse uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $function$
    SELECT (((SELECT count(*) FROM outcome.customer_ballot
        WHERE pulse_id = pulse AND sealed IS NOT NULL)
      + coalesce((SELECT answers FROM outcome.customer_tally WHERE pulse_id = pulse), 0)) / 5 * 5)::int
  $function$;
  REVOKE ALL ON FUNCTION outcome.take_customer_answer(uuid, bytea, bytea, timestamptz),
    outcome.count_customer_answers(uuid) FROM PUBLIC;
`;

const ledger = `
  -- One ledger for all mails: a row is of an invitation to a wave, or of a customer of a pulse.
  ALTER TABLE roster.delivery
    ALTER COLUMN invitation_id DROP NOT NULL,
    ALTER COLUMN wave_id DROP NOT NULL,
    ADD COLUMN customer_id uuid,
    ADD COLUMN customer_pulse_id uuid,
    DROP CONSTRAINT delivery_kind,
    ADD CONSTRAINT delivery_kind
      CHECK (kind IN ('invitation', 'reminder-1', 'reminder-2', 'customer')),
    ADD CONSTRAINT delivery_whose CHECK (
      (kind = 'customer') = (customer_id IS NOT NULL)
      AND (kind = 'customer') = (customer_pulse_id IS NOT NULL)
      AND (kind = 'customer') = (invitation_id IS NULL)
      AND (kind = 'customer') = (wave_id IS NULL)),
    ADD CONSTRAINT delivery_customer FOREIGN KEY (customer_id)
      REFERENCES roster.recent_customer (id) ON DELETE CASCADE,
    ADD CONSTRAINT delivery_customer_once UNIQUE (customer_id);
  CREATE INDEX delivery_customer_due ON roster.delivery (customer_pulse_id, due_at)
    WHERE state IN ('queued', 'deferred', 'in_doubt', 'sending') AND customer_pulse_id IS NOT NULL;
  CREATE INDEX delivery_customer_state ON roster.delivery (customer_pulse_id, state)
    WHERE customer_pulse_id IS NOT NULL;

  -- A customer's link to unsubscribe outlives the address: it opens the hash of the address itself.
  ALTER TABLE roster.mail_choice
    ALTER COLUMN person_id DROP NOT NULL,
    ADD COLUMN sealed_address bytea,
    ADD COLUMN made_at timestamptz,
    ADD CONSTRAINT mail_choice_whose CHECK (
      (person_id IS NULL) = (sealed_address IS NOT NULL)
      AND (person_id IS NULL) = (made_at IS NOT NULL));
`;

const grants = `
  GRANT SELECT (public_key) ON roster.customer_key, outcome.customer_key TO throughline_api_admin;
  GRANT SELECT, INSERT ON roster.customer_key TO throughline_worker_mail;
  GRANT SELECT, INSERT ON outcome.customer_key TO throughline_worker_close;

  GRANT SELECT, INSERT,
    UPDATE (name, sender_name, sender_address, reply_to, default_language, unit_ids, sends, starts_on,
      local_time, closes_after_days, recent_days, enabled_at, next_send_at, mail_paused_at,
      mail_pause_reason)
    ON roster.customer_pulse TO throughline_api_admin;
  GRANT SELECT, UPDATE (next_send_at, mail_paused_at, mail_pause_reason) ON roster.customer_pulse
    TO throughline_worker_mail;
  GRANT SELECT, INSERT ON roster.customer_list TO throughline_api_admin;
  GRANT SELECT (id, pulse_id, unit_id, language, experienced_on, state, brought_at, closes_at,
      address_key, customer_key), INSERT ON roster.recent_customer TO throughline_api_admin;
  GRANT SELECT, UPDATE (sealed, address_key, customer_key, state, closes_at), DELETE
    ON roster.recent_customer TO throughline_worker_mail;
  GRANT SELECT ON roster.customer_mailed TO throughline_api_admin;
  GRANT SELECT, INSERT, UPDATE, DELETE ON roster.customer_mailed TO throughline_worker_mail;
  GRANT DELETE ON roster.mail_choice TO throughline_worker_mail;

  GRANT USAGE ON SCHEMA outcome TO throughline_worker_mail, throughline_worker_close;
  GRANT SELECT (hash), INSERT (hash, pulse_id, unit_id, month, closes_at)
    ON outcome.customer_ballot TO throughline_worker_mail;
  GRANT SELECT, DELETE ON outcome.customer_ballot TO throughline_worker_close;
  GRANT SELECT (id, key) ON roster.unit TO throughline_worker_close;
  GRANT SELECT, INSERT, UPDATE (answers) ON outcome.customer_tally TO throughline_worker_close;
  GRANT EXECUTE ON FUNCTION outcome.take_customer_answer(uuid, bytea, bytea, timestamptz)
    TO throughline_api_public;
  GRANT EXECUTE ON FUNCTION outcome.count_customer_answers(uuid) TO throughline_api_admin;
`;
