import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Waves that open by themselves: the rule of a pulse, and the waves it has planned. */
export class AddSchedules20261126170000 implements MigrationInterface {
  readonly name = 'AddSchedules20261126170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster.recurrence (
        pulse_id uuid NOT NULL,
        rule text NOT NULL,
        starts_on date NOT NULL,
        local_time text NOT NULL,
        time_zone text NOT NULL,
        is_paused boolean NOT NULL,
        CONSTRAINT recurrence_pk PRIMARY KEY (pulse_id),
        CONSTRAINT recurrence_pulse FOREIGN KEY (pulse_id) REFERENCES roster.pulse (id)
      );

      CREATE TABLE roster.occurrence (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        pulse_id uuid NOT NULL,
        -- The day that the rule gave it; two waves of one day cannot be, whoever plans them.
        date date NOT NULL,
        opens_at timestamptz NOT NULL,
        is_moved boolean NOT NULL DEFAULT false,
        state text NOT NULL DEFAULT 'planned',
        wave_id uuid,
        reason text,
        CONSTRAINT occurrence_pk PRIMARY KEY (id),
        CONSTRAINT occurrence_once UNIQUE (pulse_id, date),
        CONSTRAINT occurrence_wave_once UNIQUE (wave_id),
        CONSTRAINT occurrence_pulse FOREIGN KEY (pulse_id) REFERENCES roster.pulse (id),
        CONSTRAINT occurrence_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
        CONSTRAINT occurrence_state CHECK (state IN ('planned', 'skipped', 'launched', 'missed')),
        CONSTRAINT occurrence_launched CHECK ((state = 'launched') = (wave_id IS NOT NULL))
      );
      CREATE INDEX occurrence_opens_at ON roster.occurrence (opens_at);

      GRANT SELECT, INSERT, UPDATE ON roster.recurrence TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE, DELETE ON roster.occurrence TO throughline_api_admin;

      -- The worker launches what is due: it writes the roster that the administrators' side writes
      -- for a wave opened by hand. The right to change a name is what locking its row takes.
      GRANT SELECT ON roster.recurrence, roster.service, roster.questionnaire, roster.questionnaire_version,
        roster.cohort_place, roster.roster_move TO throughline_worker_mail;
      GRANT UPDATE (name) ON roster.pulse, roster.questionnaire TO throughline_worker_mail;
      GRANT SELECT, INSERT, UPDATE ON roster.occurrence TO throughline_worker_mail;
      GRANT INSERT ON roster.wave, roster.wave_unit, roster.cohort, roster.cohort_place,
        roster.invitation, roster.roster_move TO throughline_worker_mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE INSERT ON roster.wave, roster.wave_unit, roster.cohort, roster.cohort_place,
        roster.invitation, roster.roster_move FROM throughline_worker_mail;
      REVOKE UPDATE (name) ON roster.pulse, roster.questionnaire FROM throughline_worker_mail;
      REVOKE SELECT ON roster.service, roster.questionnaire, roster.questionnaire_version,
        roster.cohort_place, roster.roster_move FROM throughline_worker_mail;
      DROP TABLE roster.occurrence;
      DROP TABLE roster.recurrence;
    `);
  }
}
