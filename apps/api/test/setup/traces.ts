import type pg from 'pg';
import type { Trace } from './link-attack.ts';

/** Every row of a query that names `id`, `cohort`, `xmin`, `ctid` and `position`. */
async function trace(superuser: pg.Pool, rows: string): Promise<Trace[]> {
  const found = await superuser.query<Trace>(
    `SELECT id, cohort, xmin::text::float8 AS xmin,
       (row_number() OVER (ORDER BY ctid))::int AS heap,
       (row_number() OVER (ORDER BY position))::int AS index
     FROM (${rows}) AS t`,
  );
  return found.rows;
}

export interface WaveTraces {
  readonly ballots: Readonly<Record<'drafts' | 'credentials', readonly Trace[]>>;
  readonly people: Readonly<Record<'invitations' | 'deliveries', readonly Trace[]>>;
}

/** All that pairs of tables could betray of an open wave, ballots named by their hash. */
export async function readTraces(superuser: pg.Pool, waveId: string): Promise<WaveTraces> {
  const suffix = waveId.replaceAll('-', '');
  const credentials = `ballot.credential_${suffix}`;
  return {
    ballots: {
      drafts: await trace(
        superuser,
        `SELECT encode(d.hash, 'hex') AS id, c.cohort, d.xmin, d.ctid, d.hash AS position
         FROM ballot.draft_${suffix} d JOIN ${credentials} c USING (hash)`,
      ),
      credentials: await trace(
        superuser,
        `SELECT encode(hash, 'hex') AS id, cohort, xmin, ctid, hash AS position FROM ${credentials}`,
      ),
    },
    people: {
      invitations: await trace(
        superuser,
        `SELECT id, cohort_id AS cohort, xmin, ctid, id AS position
         FROM roster.invitation WHERE wave_id = '${waveId}'`,
      ),
      deliveries: await trace(
        superuser,
        `SELECT i.id, i.cohort_id AS cohort, d.xmin, d.ctid, d.id AS position
         FROM roster.delivery d JOIN roster.invitation i ON i.id = d.invitation_id
         WHERE d.wave_id = '${waveId}'`,
      ),
    },
  };
}

/**
 * What a design with a "used" mark leaves behind: person and answer written in one transaction
 * each, in the given order of people.
 */
export async function makeLinkedFixture(
  superuser: pg.Pool,
  people: readonly { readonly id: string; readonly cohort: string }[],
): Promise<{ ballots: readonly Trace[]; people: readonly Trace[]; truth: Map<string, string> }> {
  await superuser.query(`
    CREATE SCHEMA fixture;
    CREATE TABLE fixture.person (id text PRIMARY KEY, cohort text, used boolean DEFAULT false);
    CREATE TABLE fixture.answer (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), cohort text);
    CREATE PROCEDURE fixture.answer_all(ids text[]) LANGUAGE plpgsql AS $$
    DECLARE one text;
    BEGIN
      FOREACH one IN ARRAY ids LOOP
        INSERT INTO fixture.answer (cohort) SELECT cohort FROM fixture.person WHERE id = one;
        UPDATE fixture.person SET used = true WHERE id = one;
        COMMIT;
      END LOOP;
    END $$;`);
  await superuser.query('INSERT INTO fixture.person SELECT * FROM unnest($1::text[], $2::text[])', [
    people.map((one) => one.id),
    people.map((one) => one.cohort),
  ]);
  await superuser.query('CALL fixture.answer_all($1)', [people.map((one) => one.id)]);
  const answers = await trace(
    superuser,
    'SELECT id, cohort, xmin, ctid, id AS position FROM fixture.answer',
  );
  const persons = await trace(
    superuser,
    'SELECT id, cohort, xmin, ctid, id AS position FROM fixture.person',
  );
  const inOrder = answers.toSorted((a, b) => a.heap - b.heap);
  const truth = new Map(inOrder.map((answer, rank) => [answer.id, people[rank]?.id ?? '']));
  await superuser.query('DROP SCHEMA fixture CASCADE');
  return { ballots: answers, people: persons, truth };
}
