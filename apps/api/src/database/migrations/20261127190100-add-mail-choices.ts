import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants no mails, by a link that says nothing else; and how an organisation's mails look. */
export class AddMailChoices20261127190100 implements MigrationInterface {
  readonly name = 'AddMailChoices20261127190100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The hash of what stands in the link of a person's mails: the link itself can be made again only
      -- with the master key.
      CREATE TABLE roster.mail_choice (
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT mail_choice_pk PRIMARY KEY (token_hash),
        CONSTRAINT mail_choice_person FOREIGN KEY (person_id)
          REFERENCES roster.person (id) ON DELETE CASCADE
      );
      CREATE INDEX mail_choice_person_id ON roster.mail_choice (person_id);

      ALTER TABLE office.organisation
        ADD COLUMN mail_colour text NOT NULL DEFAULT '#1d4ed8',
        ADD COLUMN mail_logo bytea,
        ADD CONSTRAINT organisation_mail_colour CHECK (mail_colour ~ '^#[0-9a-f]{6}$');

      GRANT SELECT, INSERT ON roster.mail_choice TO throughline_worker_mail;
      GRANT SELECT ON roster.mail_choice TO throughline_api_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.organisation
        DROP CONSTRAINT organisation_mail_colour,
        DROP COLUMN mail_logo,
        DROP COLUMN mail_colour;
      DROP TABLE roster.mail_choice;
    `);
  }
}
