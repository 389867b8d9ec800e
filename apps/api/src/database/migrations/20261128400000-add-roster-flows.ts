import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many days back rosters are compared. */
const comparedDays = 400;

/** How people went from the groups of one wave to those of another, so that the two tell no more. */
export class AddRosterFlows20261128400000 implements MigrationInterface {
  readonly name = 'AddRosterFlows20261128400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How many people of a cohort of an earlier wave are in one of this; null for in none.
      CREATE TABLE roster.roster_flow (
        wave_id uuid NOT NULL,
        earlier_wave_id uuid NOT NULL,
        from_cohort uuid,
        to_cohort uuid,
        people integer NOT NULL,
        CONSTRAINT roster_flow_wave FOREIGN KEY (wave_id) REFERENCES roster.wave (id),
        CONSTRAINT roster_flow_earlier FOREIGN KEY (earlier_wave_id) REFERENCES roster.wave (id)
      );
      CREATE INDEX roster_flow_wave_id ON roster.roster_flow (wave_id, earlier_wave_id);

      -- Of waves that are still to be closed.
      INSERT INTO roster.roster_flow (wave_id, earlier_wave_id, from_cohort, to_cohort, people)
      SELECT w.id, e.id, f.cohort_id, t.cohort_id, count(*)
      FROM roster.wave w
      JOIN roster.wave e ON e.id <> w.id AND e.planned_at <= w.planned_at
        AND e.planned_at >= w.planned_at - interval '${comparedDays} days'
        AND (e.pulse_id = w.pulse_id OR EXISTS (
          SELECT FROM roster.invitation here JOIN roster.invitation there USING (person_id)
          WHERE here.wave_id = w.id AND there.wave_id = e.id))
      CROSS JOIN LATERAL (
        SELECT person_id FROM roster.invitation i WHERE i.wave_id = e.id
        UNION SELECT person_id FROM roster.invitation i WHERE i.wave_id = w.id) p
      LEFT JOIN roster.invitation f ON f.wave_id = e.id AND f.person_id = p.person_id
      LEFT JOIN roster.invitation t ON t.wave_id = w.id AND t.person_id = p.person_id
      WHERE w.state <> 'closed'
      GROUP BY 1, 2, 3, 4;

      GRANT INSERT ON roster.roster_flow TO throughline_api_admin, throughline_worker_mail;
      GRANT SELECT ON roster.roster_flow TO throughline_worker_close;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE roster.roster_flow');
  }
}
