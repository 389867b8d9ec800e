import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the safe partition stands on: attributes, heads of units, where each invited person is
 * counted, and how the roster of a wave differs from earlier ones. Thresholds can only rise.
 */
export class AddDisclosure20261125220000 implements MigrationInterface {
  readonly name = 'AddDisclosure20261125220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rosterColumns);
    await runner.query(cohortPlaces);
    await runner.query(moves);
    await runner.query(thresholds);
    await runner.query(breakdown);
    await runner.query(rounding);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE result.published_cell DROP COLUMN rounding;
      DROP TABLE result.published_breakdown;
      DROP TRIGGER pulse_thresholds_rise ON roster.pulse;
      DROP TRIGGER wave_thresholds_stay ON roster.wave;
      DROP FUNCTION roster.keep_thresholds();
      DROP TABLE roster.roster_move;
      DROP VIEW roster.cohort_unit;
      CREATE TABLE roster.cohort_unit (
        cohort_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        CONSTRAINT cohort_unit_pk PRIMARY KEY (cohort_id, unit_id),
        CONSTRAINT cohort_unit_cohort FOREIGN KEY (cohort_id) REFERENCES roster.cohort (id)
      );
      INSERT INTO roster.cohort_unit SELECT DISTINCT cohort_id, unit_id FROM roster.cohort_place;
      GRANT SELECT, INSERT ON roster.cohort_unit TO throughline_api_admin;
      GRANT SELECT ON roster.cohort_unit TO throughline_worker_mail, throughline_worker_close;
      DROP TABLE roster.cohort_place;
      REVOKE UPDATE (k, comment_k) ON roster.pulse FROM throughline_api_admin;
      ALTER TABLE roster.invitation DROP COLUMN unit_id, DROP COLUMN attributes;
      ALTER TABLE roster.wave DROP COLUMN attributes, DROP COLUMN coarsened;
      ALTER TABLE roster.pulse DROP COLUMN attributes;
      ALTER TABLE roster.person DROP COLUMN placed_at;
      ALTER TABLE roster.unit DROP COLUMN head_key;
    `);
  }
}

const rosterColumns = `
  -- Key of the person who heads the unit; that person is counted in the parent.
  ALTER TABLE roster.unit ADD COLUMN head_key text;
  -- Since when the person has been in this unit with these attributes.
  ALTER TABLE roster.person ADD COLUMN placed_at timestamptz;
  -- Names of at most two attributes by which results may be broken down.
  ALTER TABLE roster.pulse ADD COLUMN attributes text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT pulse_attributes CHECK (cardinality(attributes) <= 2);
  ALTER TABLE roster.wave ADD COLUMN attributes text[] NOT NULL DEFAULT '{}',
    -- Why results are shown for larger groups than asked for; null otherwise.
    ADD COLUMN coarsened text;

  -- Where the person was counted and with which attributes, for comparing the rosters of waves.
  ALTER TABLE roster.invitation ADD COLUMN unit_id uuid,
    ADD COLUMN attributes jsonb NOT NULL DEFAULT '{}';
  UPDATE roster.invitation i SET unit_id = p.unit_id FROM roster.person p WHERE p.id = i.person_id;
  ALTER TABLE roster.invitation ALTER COLUMN unit_id SET NOT NULL;
`;

const cohortPlaces = `
  -- A cohort is a union of whole places: a unit and one value of each attribute of the wave.
  CREATE TABLE roster.cohort_place (
    cohort_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    bucket text[] NOT NULL,
    CONSTRAINT cohort_place_pk PRIMARY KEY (cohort_id, unit_id, bucket),
    CONSTRAINT cohort_place_cohort FOREIGN KEY (cohort_id) REFERENCES roster.cohort (id)
  );
  INSERT INTO roster.cohort_place SELECT cohort_id, unit_id, '{}' FROM roster.cohort_unit;
  DROP TABLE roster.cohort_unit;
  CREATE VIEW roster.cohort_unit AS SELECT DISTINCT cohort_id, unit_id FROM roster.cohort_place;
`;

const moves = `
  -- How many people were counted in one place in an earlier wave and in another, or none, in this.
  CREATE TABLE roster.roster_move (
    wave_id uuid NOT NULL,
    earlier_wave_id uuid NOT NULL,
    from_unit uuid,
    from_bucket text[],
    to_unit uuid,
    to_bucket text[],
    people integer NOT NULL,
    CONSTRAINT roster_move_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
    CONSTRAINT roster_move_earlier FOREIGN KEY (earlier_wave_id) REFERENCES roster.wave (id)
  );
  CREATE INDEX roster_move_wave_id ON roster.roster_move (wave_id, earlier_wave_id);
`;

const thresholds = `
  CREATE FUNCTION roster.keep_thresholds() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
  BEGIN
    IF TG_TABLE_NAME = 'wave' AND (NEW.k <> OLD.k OR NEW.comment_k <> OLD.comment_k) THEN
      RAISE EXCEPTION 'the thresholds of a wave are frozen';
    END IF;
    IF NEW.k < OLD.k OR NEW.comment_k < OLD.comment_k THEN
      RAISE EXCEPTION 'thresholds can only be raised';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER pulse_thresholds_rise BEFORE UPDATE ON roster.pulse
    FOR EACH ROW EXECUTE FUNCTION roster.keep_thresholds();
  CREATE TRIGGER wave_thresholds_stay BEFORE UPDATE ON roster.wave
    FOR EACH ROW EXECUTE FUNCTION roster.keep_thresholds();
`;

const breakdown = `
  -- As published_cell, for the people of one attribute value in a unit.
  CREATE TABLE result.published_breakdown (
    wave uuid NOT NULL,
    unit uuid NOT NULL,
    attribute text NOT NULL,
    value text NOT NULL,
    construct text NOT NULL,
    score double precision NOT NULL,
    shown text NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    n text NOT NULL,
    n_mid double precision NOT NULL,
    CONSTRAINT published_breakdown_pk PRIMARY KEY (wave, unit, attribute, value, construct)
  );
`;

const rounding = `
  -- Width of the step whose rounding is as uncertain as that of the score.
  ALTER TABLE result.published_cell ADD COLUMN rounding double precision;
  UPDATE result.published_cell
    SET rounding = CASE WHEN n_mid < 10 THEN 5 WHEN n_mid < 20 THEN 1 ELSE 0.1 END;
  ALTER TABLE result.published_cell ALTER COLUMN rounding SET NOT NULL;
`;

const grants = `
  REVOKE ALL ON FUNCTION roster.keep_thresholds() FROM PUBLIC;
  GRANT UPDATE (k, comment_k) ON roster.pulse TO throughline_api_admin;
  GRANT SELECT, INSERT ON roster.cohort_place, roster.roster_move TO throughline_api_admin;
  GRANT SELECT ON roster.cohort_unit
    TO throughline_api_admin, throughline_worker_mail, throughline_worker_close;
  GRANT SELECT ON roster.cohort_place TO throughline_worker_close;
  GRANT SELECT ON roster.roster_move TO throughline_worker_close;
  GRANT UPDATE (coarsened) ON roster.wave TO throughline_worker_close;
  GRANT SELECT, INSERT ON result.published_breakdown TO throughline_worker_close;
  GRANT SELECT ON result.published_breakdown TO throughline_api_admin;
`;
