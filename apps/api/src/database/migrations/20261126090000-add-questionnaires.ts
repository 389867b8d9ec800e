import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questionnaires that administrators compose. A wave names the version it asked; from then on that
 * version cannot be edited, whoever tries.
 */
export class AddQuestionnaires20261126090000 implements MigrationInterface {
  readonly name = 'AddQuestionnaires20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster.questionnaire (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT questionnaire_pk PRIMARY KEY (id)
      );

      CREATE TABLE roster.questionnaire_version (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        questionnaire_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        -- Wordings by language and slot, each with the English it was made for.
        translations jsonb NOT NULL DEFAULT '{}',
        saved_at timestamptz NOT NULL,
        CONSTRAINT questionnaire_version_pk PRIMARY KEY (id),
        CONSTRAINT questionnaire_version_once UNIQUE (questionnaire_id, number),
        CONSTRAINT questionnaire_version_of FOREIGN KEY (questionnaire_id)
          REFERENCES roster.questionnaire (id)
      );

      ALTER TABLE roster.pulse ADD COLUMN questionnaire_id uuid,
        ADD CONSTRAINT pulse_questionnaire FOREIGN KEY (questionnaire_id)
          REFERENCES roster.questionnaire (id),
        ADD CONSTRAINT pulse_own_questionnaire
          CHECK ((form = 'own') = (questionnaire_id IS NOT NULL));
      ALTER TABLE roster.wave ADD COLUMN questionnaire_version_id uuid,
        ADD CONSTRAINT wave_questionnaire_version FOREIGN KEY (questionnaire_version_id)
          REFERENCES roster.questionnaire_version (id);
      CREATE INDEX wave_questionnaire_version_id ON roster.wave (questionnaire_version_id);

      CREATE FUNCTION roster.keep_asked_version() RETURNS trigger
      LANGUAGE plpgsql SET search_path = pg_catalog AS $$
      BEGIN
        IF EXISTS (SELECT FROM roster.wave w WHERE w.questionnaire_version_id = OLD.id) THEN
          RAISE EXCEPTION 'a version that has been asked is never edited';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER questionnaire_version_stays BEFORE UPDATE ON roster.questionnaire_version
        FOR EACH ROW EXECUTE FUNCTION roster.keep_asked_version();

      REVOKE ALL ON FUNCTION roster.keep_asked_version() FROM PUBLIC;
      GRANT SELECT, INSERT, UPDATE (name) ON roster.questionnaire TO throughline_api_admin;
      GRANT SELECT, INSERT, UPDATE (content, translations, saved_at) ON roster.questionnaire_version
        TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX roster.wave_questionnaire_version_id;
      ALTER TABLE roster.wave DROP COLUMN questionnaire_version_id;
      ALTER TABLE roster.pulse DROP COLUMN questionnaire_id;
      DROP TABLE roster.questionnaire_version;
      DROP FUNCTION roster.keep_asked_version();
      DROP TABLE roster.questionnaire;
    `);
  }
}
