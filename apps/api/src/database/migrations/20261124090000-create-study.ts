import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was declared, and what came of it. Registrations and runs are written once: neither a role
 * of ours nor the owner can change or delete one, and the database itself checks the hash.
 */
export class CreateStudy20261124090000 implements MigrationInterface {
  readonly name = 'CreateStudy20261124090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guards);
    await runner.query(rights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (time_zone) ON office.organisation FROM throughline_worker_study;
      REVOKE USAGE ON SCHEMA office FROM throughline_worker_study;
      DROP SCHEMA study CASCADE;
    `);
  }
}

const tables = `
  CREATE SCHEMA study;

  CREATE TABLE study.registration (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    kind text NOT NULL,
    version integer NOT NULL,
    supersedes uuid,
    -- Canonical JSON, byte for byte what the hash is over.
    canonical text NOT NULL,
    sha256 bytea NOT NULL,
    account_id uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT registration_pk PRIMARY KEY (id),
    CONSTRAINT registration_version_once UNIQUE (kind, version),
    CONSTRAINT registration_superseded_once UNIQUE (supersedes),
    CONSTRAINT registration_supersedes FOREIGN KEY (supersedes) REFERENCES study.registration (id),
    CONSTRAINT registration_account FOREIGN KEY (account_id) REFERENCES office.account (id),
    CONSTRAINT registration_kind CHECK (kind IN ('confirmatory', 'exploratory')),
    CONSTRAINT registration_hash CHECK (sha256 = sha256(convert_to(canonical, 'UTF8')))
  );

  CREATE TABLE study.run (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    kind text NOT NULL,
    -- Over everything it was computed from: what has been computed is not computed again.
    inputs_hash bytea NOT NULL,
    engine text NOT NULL,
    result text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    CONSTRAINT run_pk PRIMARY KEY (id),
    CONSTRAINT run_inputs_once UNIQUE (inputs_hash),
    CONSTRAINT run_kind CHECK (kind IN ('confirmatory', 'exploratory'))
  );
  CREATE INDEX run_finished_at ON study.run (finished_at);

  CREATE TABLE study.run_registration (
    run_id uuid NOT NULL,
    registration_id uuid NOT NULL,
    CONSTRAINT run_registration_pk PRIMARY KEY (run_id, registration_id),
    CONSTRAINT run_registration_run FOREIGN KEY (run_id) REFERENCES study.run (id),
    CONSTRAINT run_registration_registration FOREIGN KEY (registration_id)
      REFERENCES study.registration (id)
  );
  CREATE INDEX run_registration_registration_id ON study.run_registration (registration_id);

  -- Which run belongs to the data of today, and how far the next one is. The only table here that changes.
  CREATE TABLE study.standing (
    kind text NOT NULL,
    run_id uuid,
    share double precision,
    CONSTRAINT standing_pk PRIMARY KEY (kind),
    CONSTRAINT standing_run FOREIGN KEY (run_id) REFERENCES study.run (id),
    CONSTRAINT standing_kind CHECK (kind IN ('confirmatory', 'exploratory'))
  );
`;

const guards = `
  CREATE FUNCTION study.refuse_change() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
  BEGIN
    RAISE EXCEPTION 'study.% is written once: it is never changed or deleted', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END $$;
  REVOKE ALL ON FUNCTION study.refuse_change() FROM PUBLIC;

  CREATE TRIGGER registration_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON study.registration
    FOR EACH STATEMENT EXECUTE FUNCTION study.refuse_change();
  CREATE TRIGGER run_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON study.run
    FOR EACH STATEMENT EXECUTE FUNCTION study.refuse_change();
  CREATE TRIGGER run_registration_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON study.run_registration
    FOR EACH STATEMENT EXECUTE FUNCTION study.refuse_change();
`;

const rights = `
  GRANT USAGE ON SCHEMA study TO throughline_api_admin, throughline_worker_study;
  GRANT SELECT, INSERT ON study.registration TO throughline_api_admin;
  GRANT SELECT ON study.run, study.run_registration, study.standing TO throughline_api_admin;

  GRANT SELECT ON study.registration TO throughline_worker_study;
  GRANT SELECT, INSERT ON study.run, study.run_registration TO throughline_worker_study;
  GRANT SELECT, INSERT, UPDATE ON study.standing TO throughline_worker_study;
  GRANT USAGE ON SCHEMA office TO throughline_worker_study;
  GRANT SELECT (time_zone) ON office.organisation TO throughline_worker_study;
`;
