import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A wave can ask several forms: each invitation names the page it leads to, and a wave keeps a
 * questionnaire for each page and language. Reference means of a whole-bank wave make answers to
 * different items comparable; a wave names the one whose means it was scored with. Under its page
 * key a wave signs its pages, so that answers come from a page that was opened.
 */
export class AddPageVariants20261125200000 implements MigrationInterface {
  readonly name = 'AddPageVariants20261125200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster.invitation ADD COLUMN variant text;
      UPDATE roster.invitation i SET variant = p.form
      FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id WHERE w.id = i.wave_id;
      ALTER TABLE roster.invitation ALTER COLUMN variant SET NOT NULL;

      UPDATE roster.wave w SET questionnaires = (
        SELECT jsonb_object_agg((q.value ->> 'form') || '/' || q.key, q.value)
        FROM jsonb_each(w.questionnaires) q);

      ALTER TABLE roster.wave ADD COLUMN reference_wave uuid;
      ALTER TABLE roster.wave ADD COLUMN page_key uuid NOT NULL DEFAULT gen_random_uuid();

      CREATE TABLE result.reference_mean (
        wave uuid NOT NULL,
        question text NOT NULL,
        n integer NOT NULL,
        mean double precision NOT NULL,
        CONSTRAINT reference_mean_pk PRIMARY KEY (wave, question),
        CONSTRAINT reference_mean_not_small CHECK (n >= 50)
      );

      GRANT UPDATE (reference_wave) ON roster.wave TO throughline_worker_close;
      GRANT SELECT, INSERT ON result.reference_mean TO throughline_worker_close;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE result.reference_mean;
      ALTER TABLE roster.wave DROP COLUMN page_key;
      ALTER TABLE roster.wave DROP COLUMN reference_wave;
      UPDATE roster.wave w SET questionnaires = (
        SELECT jsonb_object_agg(q.value ->> 'language', q.value)
        FROM jsonb_each(w.questionnaires) q);
      ALTER TABLE roster.invitation DROP COLUMN variant;
    `);
  }
}
