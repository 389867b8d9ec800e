import pg from 'pg';
import type { DatabaseUrls } from '../src/config/config.ts';
import { readCluster } from './setup/cluster.ts';
import { functions, tables, type Matrix } from './setup/rights-matrix.ts';

import.meta.jest.setTimeout(300_000);

const roles = Object.keys(tables);

describe('the roles of the running processes', () => {
  const cluster = readCluster();
  const database = 'template_copy_grants';
  const at = (url: string): string =>
    Object.assign(new URL(url), { pathname: `/${database}` }).toString();
  const maintenance = new pg.Client({ connectionString: cluster.superuserUrl });
  const superuser = new pg.Client({ connectionString: at(cluster.superuserUrl) });

  beforeAll(async () => {
    await maintenance.connect();
    await maintenance.query(`DROP DATABASE IF EXISTS ${database}`);
    await maintenance.query(
      `CREATE DATABASE ${database} TEMPLATE template_throughline OWNER throughline`,
    );
    await superuser.connect();
  });

  afterAll(async () => {
    await superuser.end();
    await maintenance.query(`DROP DATABASE ${database}`);
    await maintenance.end();
  });

  it('have these rights on tables and columns, and no other', async () => {
    expect(await readRights(superuser, roles)).toEqual(tables);
  });

  it('may run these functions, and nobody else may', async () => {
    const found = await superuser.query<{ role: string; functions: string[] | null }>(
      `SELECT r.role, array_agg(p.oid::regprocedure::text ORDER BY p.oid::regprocedure::text)
         FILTER (WHERE has_function_privilege(r.role, p.oid, 'EXECUTE')) AS functions
       FROM unnest($1::text[]) AS r (role), pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname IN ('office', 'roster', 'ballot', 'result', 'outcome', 'study', 'public') GROUP BY 1`,
      [roles],
    );
    expect(Object.fromEntries(found.rows.map((row) => [row.role, row.functions ?? []]))).toEqual(
      functions,
    );
    const definer = await superuser.query(
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND NOT (p.proconfig @> ARRAY['search_path=pg_catalog'])`,
    );
    expect(definer.rows).toEqual([]);
  });

  it('own nothing, rule nobody, and belong to no group', async () => {
    const found = await superuser.query(
      `SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication, rolinherit,
         (SELECT count(*)::int FROM pg_shdepend d WHERE d.refobjid = r.oid AND d.deptype = 'o') AS owned,
         (SELECT count(*)::int FROM pg_auth_members m WHERE m.member = r.oid) AS groups,
         has_database_privilege(rolname, current_database(), 'CREATE') AS creates,
         has_schema_privilege(rolname, 'public', 'CREATE') AS creates_tables
       FROM pg_roles r WHERE rolname = ANY ($1) ORDER BY rolname`,
      [roles],
    );
    expect(found.rows).toEqual(
      roles.toSorted().map((rolname) => ({
        rolname,
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolreplication: false,
        rolinherit: false,
        owned: 0,
        groups: 0,
        creates: false,
        creates_tables: false,
      })),
    );
  });

  const attempts: readonly (readonly [keyof DatabaseUrls, string])[] = [
    ['apiAdmin', 'SELECT * FROM ballot.draft'],
    ['apiAdmin', 'SELECT * FROM ballot.credential'],
    ['apiAdmin', `SELECT ballot.submit(gen_random_uuid(), '', '')`],
    ['apiAdmin', `SELECT ballot.responded(gen_random_uuid(), '{}')`],
    ['apiAdmin', 'SELECT ballot.discard(gen_random_uuid())'],
    ['apiAdmin', 'SELECT * FROM result.histogram'],
    ['apiAdmin', 'SELECT * FROM result.block'],
    ['apiAdmin', 'SELECT * FROM result.composite'],
    ['apiAdmin', 'SELECT * FROM result.cross_product'],
    ['apiAdmin', 'SELECT * FROM result.comment'],
    ['apiAdmin', 'UPDATE result.published_cell SET score = 1'],
    ['apiAdmin', `UPDATE result.published_scale SET quality = '{}'`],
    ['workerStudy', 'SELECT * FROM office.validation_step'],
    ['apiAdmin', 'DELETE FROM result.release'],
    ['apiAdmin', 'SELECT * FROM roster.mail_event'],
    ['apiAdmin', `UPDATE roster.delivery SET state = 'bounced'`],
    ['apiAdmin', 'UPDATE roster.mail_home SET place = DEFAULT'],
    ['apiAdmin', 'SELECT roster.mails_may_leave(now())'],
    ['workerMail', 'UPDATE roster.mail_home SET place = DEFAULT'],
    ['workerMail', 'SELECT roster.release_mails(true, now())'],
    ['workerClose', 'SELECT * FROM roster.mail_home'],
    ['apiAdmin', 'SELECT * FROM roster.wave_link_key'],
    ['apiAdmin', 'SELECT * FROM roster.wave_seal_key'],
    ['apiAdmin', 'UPDATE roster.wave SET k = 5'],
    ['apiAdmin', 'UPDATE roster.questionnaire_version SET number = number'],
    ['apiAdmin', 'DELETE FROM roster.questionnaire_version'],
    ['apiAdmin', 'UPDATE roster.pulse SET unit_ids = DEFAULT'],
    ['apiAdmin', 'UPDATE roster.invitation SET unit_id = unit_id'],
    ['apiAdmin', 'UPDATE office.audit_entry SET detail = DEFAULT'],
    ['apiAdmin', 'DELETE FROM office.audit_entry'],
    ['apiPublic', 'SELECT * FROM ballot.draft'],
    ['apiPublic', 'SELECT * FROM roster.person'],
    ['apiPublic', 'SELECT * FROM office.session'],
    ['apiPublic', `SELECT ballot.responded(gen_random_uuid(), '{}')`],
    ['workerMail', 'SELECT * FROM ballot.draft'],
    ['workerMail', 'SELECT * FROM ballot.credential'],
    ['workerMail', 'SELECT * FROM roster.wave_seal_key'],
    ['workerMail', 'SELECT * FROM result.histogram'],
    ['workerClose', 'SELECT wrapped FROM roster.wave_link_key'],
    ['workerClose', 'SELECT * FROM roster.person'],
    ['workerClose', 'SELECT * FROM roster.invitation'],
    ['workerClose', 'SELECT invitation_id FROM roster.delivery'],
    ['workerClose', 'DELETE FROM result.release'],
    ['workerClose', `INSERT INTO ballot.draft VALUES (gen_random_uuid(), '', 1, '')`],
    ['apiAdmin', 'UPDATE study.registration SET version = 1'],
    ['apiAdmin', 'DELETE FROM study.registration'],
    ['apiAdmin', `INSERT INTO study.run DEFAULT VALUES`],
    ['apiAdmin', 'UPDATE study.standing SET share = 1'],
    ['workerClose', 'SELECT * FROM study.registration'],
    ['workerClose', 'SELECT data FROM job.job'],
    ['apiAdmin', 'SELECT sealed FROM roster.recent_customer'],
    ['apiAdmin', 'SELECT * FROM outcome.customer_ballot'],
    ['apiAdmin', 'SELECT wrapped FROM roster.customer_key'],
    ['apiPublic', 'SELECT * FROM outcome.customer_ballot'],
    ['workerMail', 'SELECT sealed FROM outcome.customer_ballot'],
    ['workerMail', 'SELECT * FROM outcome.customer_key'],
    ['workerClose', 'SELECT * FROM roster.recent_customer'],
    ['workerClose', 'SELECT * FROM roster.customer_key'],
    ['workerStudy', 'SELECT * FROM result.histogram'],
    ['workerStudy', 'SELECT * FROM result.block'],
    ['workerStudy', 'SELECT * FROM result.composite'],
    ['workerStudy', 'SELECT * FROM result.cross_product'],
    ['workerStudy', 'SELECT * FROM result.published_comment'],
    ['workerStudy', 'SELECT * FROM office.account'],
    ['workerStudy', 'SELECT name FROM office.organisation'],
    ['workerStudy', 'UPDATE study.run SET result = DEFAULT'],
    ['workerStudy', 'DELETE FROM study.run'],
    ['workerStudy', 'INSERT INTO study.registration DEFAULT VALUES'],
    ['workerStudy', 'SELECT * FROM roster.person'],
    ['workerStudy', 'SELECT * FROM ballot.draft'],
  ];

  it.each(attempts)('%s is refused: %s', async (role, sql) => {
    const client = new pg.Client({ connectionString: at(cluster.urls[role]) });
    await client.connect();
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('are refused by these tests for want of a right, not for want of a table', async () => {
    for (const [, sql] of attempts.filter(([, text]) => text.startsWith('SELECT *'))) {
      await expect(superuser.query(sql)).resolves.toBeDefined();
    }
  });
});

async function readRights(client: pg.Client, roles: readonly string[]): Promise<Matrix> {
  const found = await client.query<{ role: string; name: string; rights: string }>(
    `WITH tables AS (
       SELECT c.oid, n.nspname || '.' || regexp_replace(c.relname, '_[0-9]{8}$', '') AS name FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
     ), held AS (
       SELECT r.role, t.name, p.letter, p.place, NULL AS attname
       FROM unnest($1::text[]) AS r (role), tables t,
         (VALUES ('S', 'SELECT', 1), ('I', 'INSERT', 2), ('U', 'UPDATE', 3), ('D', 'DELETE', 4),
           ('T', 'TRUNCATE', 5), ('R', 'REFERENCES', 6), ('G', 'TRIGGER', 7)) AS p (letter, privilege, place)
       WHERE has_table_privilege(r.role, t.oid, p.privilege)
       UNION ALL
       SELECT r.role, t.name, p.letter, p.place, a.attname
       FROM unnest($1::text[]) AS r (role), tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped,
         (VALUES ('S', 'SELECT', 1), ('I', 'INSERT', 2), ('U', 'UPDATE', 3), ('R', 'REFERENCES', 6)) AS p (letter, privilege, place)
       WHERE NOT has_table_privilege(r.role, t.oid, p.privilege) AND has_column_privilege(r.role, t.oid, a.attnum, p.privilege)
     ), letters AS (
       SELECT role, name, place, letter || coalesce('(' || string_agg(attname, ',' ORDER BY attname) || ')', '') AS text
       FROM held GROUP BY role, name, place, letter
     )
     SELECT role, name, string_agg(text, '' ORDER BY place) AS rights FROM letters GROUP BY role, name ORDER BY role, name`,
    [roles],
  );
  return Object.fromEntries(
    roles.map((role) => [
      role,
      Object.fromEntries(
        found.rows.filter((row) => row.role === role).map((row) => [row.name, row.rights]),
      ),
    ]),
  );
}
