import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails at a time of each person's own day: where people are, and from when to when a mail may leave. */
export class AddLocalTimes20261127191000 implements MigrationInterface {
  readonly name = 'AddLocalTimes20261127191000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null where it is that of the unit, and there that of the unit above or the organisation.
      ALTER TABLE roster.person ALTER COLUMN time_zone DROP NOT NULL, ADD COLUMN country text;
      ALTER TABLE roster.unit ADD COLUMN time_zone text, ADD COLUMN country text;
      ALTER TABLE office.organisation ADD COLUMN country text;

      ALTER TABLE roster.wave ADD COLUMN local_time text NOT NULL DEFAULT '09:00';

      -- As they were when the wave was launched; the day is that of the person's zone.
      ALTER TABLE roster.invitation ADD COLUMN time_zone text, ADD COLUMN country text,
        ADD COLUMN asked_on date;
      UPDATE roster.invitation i SET time_zone = p.time_zone,
        asked_on = (coalesce(w.opened_at, w.planned_at) AT TIME ZONE p.time_zone)::date
      FROM roster.person p, roster.wave w WHERE p.id = i.person_id AND w.id = i.wave_id;
      ALTER TABLE roster.invitation ALTER COLUMN time_zone SET NOT NULL,
        ALTER COLUMN asked_on SET NOT NULL;

      -- A mail leaves from due_at until here, or waits for the next window; null: at any hour.
      ALTER TABLE roster.delivery ADD COLUMN window_ends_at timestamptz;

      ALTER TABLE roster.recurrence ADD COLUMN is_local boolean NOT NULL DEFAULT true;
      ALTER TABLE roster.occurrence ADD COLUMN opens_on date;
      UPDATE roster.occurrence o SET opens_on = (o.opens_at AT TIME ZONE r.time_zone)::date
      FROM roster.recurrence r WHERE r.pulse_id = o.pulse_id;
      ALTER TABLE roster.occurrence ALTER COLUMN opens_on SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.occurrence DROP COLUMN opens_on;
      ALTER TABLE roster.recurrence DROP COLUMN is_local;
      ALTER TABLE roster.delivery DROP COLUMN window_ends_at;
      ALTER TABLE roster.invitation DROP COLUMN time_zone, DROP COLUMN country, DROP COLUMN asked_on;
      ALTER TABLE roster.wave DROP COLUMN local_time;
      UPDATE roster.person p SET time_zone = o.time_zone FROM office.organisation o
      WHERE p.time_zone IS NULL;
      ALTER TABLE office.organisation DROP COLUMN country;
      ALTER TABLE roster.unit DROP COLUMN time_zone, DROP COLUMN country;
      ALTER TABLE roster.person ALTER COLUMN time_zone SET NOT NULL, DROP COLUMN country;
    `);
  }
}
