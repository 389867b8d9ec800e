import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often each option of a question outside the constructs was chosen, as it may be shown. */
export class AddPublishedAnswers20261126150000 implements MigrationInterface {
  readonly name = 'AddPublishedAnswers20261126150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Per cent of the people of a unit who answered: rounded and held by n, from 10 people on.
      CREATE TABLE result.published_answer (
        wave uuid NOT NULL,
        unit uuid NOT NULL,
        question text NOT NULL,
        option text NOT NULL,
        share double precision NOT NULL,
        shown text NOT NULL,
        n text NOT NULL,
        n_mid double precision NOT NULL,
        CONSTRAINT published_answer_pk PRIMARY KEY (wave, unit, question, option)
      );

      GRANT SELECT, INSERT ON result.published_answer TO throughline_worker_close;
      GRANT SELECT ON result.published_answer TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE result.published_answer');
  }
}
