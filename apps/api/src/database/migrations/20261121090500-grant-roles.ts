import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each runtime role may do, and nothing else. The matrix is a test. HTTP processes run as
 * `throughline_api_public` (may only submit) and `throughline_api_admin` (no right on ballots or
 * histograms); workers as one role for mail, one for the close, one for studies.
 */
export class GrantRoles20261121090500 implements MigrationInterface {
  readonly name = 'GrantRoles20261121090500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ballot FROM PUBLIC;

      GRANT USAGE ON SCHEMA ballot TO throughline_api_public;
      GRANT EXECUTE ON FUNCTION ballot.submit(uuid, bytea, bytea) TO throughline_api_public;

      GRANT USAGE ON SCHEMA office, roster, outcome, result TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE ON office.organisation, office.account TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE, DELETE ON office.session TO throughline_api_admin;
      GRANT SELECT, INSERT ON office.audit_entry TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE ON roster.unit, roster.person TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE (name) ON roster.pulse TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE (state) ON roster.wave TO throughline_api_admin;
      GRANT SELECT, INSERT ON roster.wave_unit, roster.cohort, roster.cohort_unit,
        roster.invitation, roster.delivery TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE ON roster.participation TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE ON outcome.observation TO throughline_api_admin;
      GRANT SELECT ON result.published_cell, result.published_comment, result.release
        TO throughline_api_admin;

      GRANT USAGE ON SCHEMA roster, ballot, office TO throughline_worker_mail;
      GRANT SELECT ON office.organisation TO throughline_worker_mail;
      GRANT SELECT ON roster.unit, roster.person, roster.pulse, roster.wave, roster.wave_unit,
        roster.cohort, roster.cohort_unit, roster.invitation
        TO throughline_worker_mail;
      GRANT UPDATE (state, opened_at, closes_at) ON roster.wave TO throughline_worker_mail;
      GRANT SELECT, INSERT ON roster.wave_link_key TO throughline_worker_mail;
      GRANT SELECT, INSERT, UPDATE ON roster.delivery, roster.participation
        TO throughline_worker_mail;
      GRANT EXECUTE ON FUNCTION ballot.responded(uuid, bytea[]) TO throughline_worker_mail;

      GRANT USAGE ON SCHEMA roster, ballot, result TO throughline_worker_close;
      GRANT SELECT ON roster.wave, roster.wave_unit, roster.cohort, roster.cohort_unit
        TO throughline_worker_close;
      GRANT UPDATE (state, closed_at, withheld, seal_public_key) ON roster.wave
        TO throughline_worker_close;
      GRANT SELECT, INSERT, DELETE ON roster.wave_seal_key TO throughline_worker_close;
      GRANT SELECT (wave_id), DELETE ON roster.wave_link_key TO throughline_worker_close;
      GRANT SELECT (wave_id, kind), DELETE ON roster.delivery TO throughline_worker_close;
      GRANT SELECT ON ballot.credential, ballot.draft TO throughline_worker_close;
      GRANT EXECUTE ON FUNCTION ballot.prepare(uuid, bytea[], uuid[]) TO throughline_worker_close;
      GRANT EXECUTE ON FUNCTION ballot.discard(uuid) TO throughline_worker_close;
      GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA result TO throughline_worker_close;

      GRANT USAGE ON SCHEMA result, outcome, roster TO throughline_worker_study;
      GRANT SELECT ON result.published_cell, result.release, outcome.observation
        TO throughline_worker_study;
      GRANT SELECT ON roster.unit, roster.wave, roster.wave_unit TO throughline_worker_study;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of roles) {
      for (const schema of ['office', 'roster', 'ballot', 'result', 'outcome']) {
        await runner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${role}`);
        await runner.query(`REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${schema} FROM ${role}`);
        await runner.query(`REVOKE ALL ON SCHEMA ${schema} FROM ${role}`);
      }
    }
  }
}

const roles = [
  'throughline_api_public',
  'throughline_api_admin',
  'throughline_worker_mail',
  'throughline_worker_close',
  'throughline_worker_study',
];
