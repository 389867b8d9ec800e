import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an invitation went, as a hash, so that a reminder goes nowhere else. */
export class AddInvitedPlaces20261128810000 implements MigrationInterface {
  readonly name = 'AddInvitedPlaces20261128810000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.delivery ADD COLUMN place bytea;
      -- Of waves that are open, and may remind their people yet.
      UPDATE roster.delivery d SET place = CASE WHEN d.way = 'mail'
          THEN sha256(convert_to(lower(p.email), 'UTF8')) ELSE sha256(convert_to(p.reach, 'UTF8')) END
      FROM roster.wave w, roster.invitation i, roster.person p
      WHERE w.id = d.wave_id AND w.state = 'open' AND i.id = d.invitation_id AND p.id = i.person_id
        AND d.kind = 'invitation' AND d.attempts > 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE roster.delivery DROP COLUMN place');
  }
}
