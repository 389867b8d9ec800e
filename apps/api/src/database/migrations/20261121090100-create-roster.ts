import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is asked: the directory, pulses and waves, cohorts and invitations. Knows who was invited
 * and what was mailed; never whether or what anyone answered.
 */
export class CreateRoster20261121090100 implements MigrationInterface {
  readonly name = 'CreateRoster20261121090100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(directory);
    await runner.query(waves);
    await runner.query(invitations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office.account DROP CONSTRAINT account_unit');
    await runner.query('DROP SCHEMA roster CASCADE');
  }
}

const directory = `
  CREATE SCHEMA roster;

  CREATE TABLE roster.unit (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    key text NOT NULL,
    name text NOT NULL,
    parent_id uuid,
    CONSTRAINT unit_pk PRIMARY KEY (id),
    CONSTRAINT unit_key_once UNIQUE (key),
    CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES roster.unit (id)
  );
  CREATE INDEX unit_parent_id ON roster.unit (parent_id);

  CREATE TABLE roster.person (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    key text NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    unit_id uuid NOT NULL,
    locale text NOT NULL,
    time_zone text NOT NULL,
    attributes jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT person_pk PRIMARY KEY (id),
    CONSTRAINT person_key_once UNIQUE (key),
    CONSTRAINT person_email_once UNIQUE (email),
    CONSTRAINT person_unit FOREIGN KEY (unit_id) REFERENCES roster.unit (id)
  );
  CREATE INDEX person_unit_id ON roster.person (unit_id);

  ALTER TABLE office.account ADD CONSTRAINT account_unit
    FOREIGN KEY (unit_id) REFERENCES roster.unit (id);
`;

const waves = `
  CREATE TABLE roster.pulse (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    form text NOT NULL,
    comment_question text,
    unit_ids uuid[] NOT NULL,
    window_days integer NOT NULL,
    k integer NOT NULL,
    comment_k integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pulse_pk PRIMARY KEY (id),
    CONSTRAINT pulse_floors CHECK (k >= 5 AND comment_k >= 10)
  );

  CREATE TABLE roster.wave (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    pulse_id uuid NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    planned_at timestamptz NOT NULL,
    opened_at timestamptz,
    closes_at timestamptz NOT NULL,
    closed_at timestamptz,
    k integer NOT NULL,
    comment_k integer NOT NULL,
    invited integer NOT NULL,
    questionnaires jsonb NOT NULL,
    answer_bytes integer NOT NULL,
    seal_public_key bytea,
    withheld text,
    CONSTRAINT wave_pk PRIMARY KEY (id),
    CONSTRAINT wave_number_once UNIQUE (pulse_id, number),
    CONSTRAINT wave_pulse FOREIGN KEY (pulse_id) REFERENCES roster.pulse (id),
    CONSTRAINT wave_floors CHECK (k >= 5 AND comment_k >= 10),
    CONSTRAINT wave_state CHECK (state IN ('opening', 'open', 'closing', 'closed'))
  );

  -- The tree as it was when the wave opened: later reorganisations do not touch it.
  CREATE TABLE roster.wave_unit (
    wave_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    parent_id uuid,
    key text NOT NULL,
    name text NOT NULL,
    CONSTRAINT wave_unit_pk PRIMARY KEY (wave_id, unit_id),
    CONSTRAINT wave_unit_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id)
  );

  -- Wrapped by the master key, readable by one worker role each, deleted at close.
  CREATE TABLE roster.wave_link_key (
    wave_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    CONSTRAINT wave_link_key_pk PRIMARY KEY (wave_id),
    CONSTRAINT wave_link_key_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id)
  );
  CREATE TABLE roster.wave_seal_key (
    wave_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    CONSTRAINT wave_seal_key_pk PRIMARY KEY (wave_id),
    CONSTRAINT wave_seal_key_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id)
  );

  -- One reading a day of who took part, rounded; the newest only.
  CREATE TABLE roster.participation (
    wave_id uuid NOT NULL,
    taken_at timestamptz NOT NULL,
    overall integer,
    units jsonb NOT NULL,
    pending boolean NOT NULL,
    CONSTRAINT participation_pk PRIMARY KEY (wave_id),
    CONSTRAINT participation_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id)
  );
`;

const invitations = `
  CREATE TABLE roster.cohort (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    wave_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    invited integer NOT NULL,
    CONSTRAINT cohort_pk PRIMARY KEY (id),
    CONSTRAINT cohort_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id)
  );
  CREATE INDEX cohort_wave_id ON roster.cohort (wave_id);

  CREATE TABLE roster.cohort_unit (
    cohort_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    CONSTRAINT cohort_unit_pk PRIMARY KEY (cohort_id, unit_id),
    CONSTRAINT cohort_unit_cohort FOREIGN KEY (cohort_id) REFERENCES roster.cohort (id)
  );

  CREATE TABLE roster.invitation (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    wave_id uuid NOT NULL,
    person_id uuid NOT NULL,
    cohort_id uuid NOT NULL,
    CONSTRAINT invitation_pk PRIMARY KEY (id),
    CONSTRAINT invitation_once UNIQUE (wave_id, person_id),
    CONSTRAINT invitation_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
    CONSTRAINT invitation_person FOREIGN KEY (person_id) REFERENCES roster.person (id),
    CONSTRAINT invitation_cohort FOREIGN KEY (cohort_id) REFERENCES roster.cohort (id)
  );
  CREATE INDEX invitation_person_id ON roster.invitation (person_id);
  CREATE INDEX invitation_cohort_id ON roster.invitation (cohort_id);

  -- One mail to one person. Rows of reminders are made while sending and deleted at close.
  CREATE TABLE roster.delivery (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    invitation_id uuid NOT NULL,
    wave_id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL DEFAULT 'queued',
    attempts integer NOT NULL DEFAULT 0,
    -- How often it is not known whether the mail went out; sent again after the first time only.
    doubts integer NOT NULL DEFAULT 0,
    fence integer NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL,
    lease_until timestamptz,
    failure text,
    CONSTRAINT delivery_pk PRIMARY KEY (id),
    CONSTRAINT delivery_once UNIQUE (invitation_id, kind),
    CONSTRAINT delivery_invitation FOREIGN KEY (invitation_id)
      REFERENCES roster.invitation (id) ON DELETE CASCADE,
    CONSTRAINT delivery_kind CHECK (kind IN ('invitation', 'reminder-1', 'reminder-2')),
    CONSTRAINT delivery_state CHECK
      (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'in_doubt'))
  );
  CREATE INDEX delivery_due ON roster.delivery (wave_id, due_at)
    WHERE state IN ('queued', 'deferred', 'in_doubt', 'sending');
  CREATE INDEX delivery_wave_state ON roster.delivery (wave_id, state);
`;
