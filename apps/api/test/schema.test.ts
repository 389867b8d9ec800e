import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../src/database/migrations/index.ts';
import { entities } from '../src/entities.ts';
import { readCluster } from './setup/cluster.ts';

import.meta.jest.setTimeout(300_000);

const schemas = ['office', 'roster', 'ballot', 'result', 'outcome', 'study'];

describe('the schema', () => {
  const cluster = readCluster();
  const superuser = new pg.Client({
    connectionString: Object.assign(new URL(cluster.superuserUrl), {
      pathname: '/template_copy_schema',
    }).toString(),
  });
  const maintenance = new pg.Client({ connectionString: cluster.superuserUrl });

  beforeAll(async () => {
    await maintenance.connect();
    await maintenance.query('DROP DATABASE IF EXISTS template_copy_schema');
    await maintenance.query(
      'CREATE DATABASE template_copy_schema TEMPLATE template_throughline OWNER throughline',
    );
    await superuser.connect();
  });

  afterAll(async () => {
    await superuser.end();
    await maintenance.query('DROP DATABASE template_copy_schema');
    await maintenance.end();
  });

  const list = async (sql: string): Promise<string[]> =>
    (await superuser.query<{ name: string }>(sql)).rows.map((row) => row.name);

  const columnsWhere = (condition: string): Promise<string[]> =>
    list(
      `SELECT table_schema || '.' || table_name || '.' || column_name AS name
       FROM information_schema.columns WHERE table_schema IN ('ballot', 'result') AND (${condition})
       ORDER BY 1`,
    );

  it('has tables that hold answers, so that what follows looks at something', async () => {
    expect(await columnsWhere('true')).toEqual(
      expect.arrayContaining([
        'ballot.draft.ciphertext',
        'result.histogram.count',
        'result.comment.text',
      ]),
    );
  });

  it('keeps no time, address or order of anything beside answers', async () => {
    expect(
      await columnsWhere(
        `data_type ~* '(timestamp|date|time|interval)' OR udt_name IN ('inet', 'cidr', 'macaddr', 'oid', 'pg_lsn', 'xid', 'xid8')
         OR is_identity = 'YES' OR column_default LIKE 'nextval%' OR is_generated <> 'NEVER'`,
      ),
    ).toEqual([]);
    expect(
      await list(
        `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind = 'S' AND n.nspname IN ('ballot', 'result')`,
      ),
    ).toEqual([]);
  });

  it('makes up no identifier but random ones (UUID version 4)', async () => {
    const defaults = await list(
      `SELECT DISTINCT column_default AS name FROM information_schema.columns
       WHERE table_schema IN ('ballot', 'result') AND column_default IS NOT NULL`,
    );
    expect(defaults).toEqual(['gen_random_uuid()']);
    const drawn = await list('SELECT gen_random_uuid()::text AS name FROM generate_series(1, 50)');
    for (const id of drawn) expect(id).toMatch(/^.{14}4/);
  });

  it('runs no trigger or rule on answers, and follows no commit times', async () => {
    expect(
      await list(
        `SELECT t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
         JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname IN ('ballot', 'result') AND NOT t.tgisinternal`,
      ),
    ).toEqual([]);
    expect(
      await list(`SELECT setting AS name FROM pg_settings WHERE name = 'track_commit_timestamp'`),
    ).toEqual(['off']);
  });

  it('leads from no table with answers to a person, by any chain of references, nor back', async () => {
    const links = await superuser.query<{ from: string; to: string }>(
      `SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to"
       FROM pg_constraint WHERE contype = 'f'`,
    );
    const reach = (start: string): Set<string> => {
      const seen = new Set([start]);
      for (const table of seen) {
        for (const link of links.rows) if (link.from === table) seen.add(link.to);
      }
      return seen;
    };
    const tables = await list(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
       WHERE table_schema IN ('ballot', 'result', 'roster', 'office', 'outcome', 'study', 'job') AND table_type = 'BASE TABLE'`,
    );
    for (const table of tables) {
      const holdsAnswers = /^(ballot|result)\./.test(table);
      const wrong = [...reach(table)].filter(
        (other) => /^(ballot|result)\./.test(other) !== holdsAnswers,
      );
      expect([table, wrong]).toEqual([table, []]);
    }
    expect([...reach('roster.delivery')]).toContain('roster.person');
    expect(
      await columnsWhere(
        `column_name ~* '(^|_)(person|invitation|email|account|employee|user|ip|agent|created|updated|seen|order|at)(_|$)'`,
      ),
    ).toEqual([]);
  });

  it('gives names to people in no more tables than it must', async () => {
    expect(
      await list(
        `SELECT table_schema || '.' || table_name || '.' || column_name AS name FROM information_schema.columns
         WHERE table_schema IN ('office', 'roster', 'ballot', 'result', 'outcome', 'study')
           AND column_name ~ '(person|email|participated|answered|responded|opened|clicked)' ORDER BY 1`,
      ),
    ).toEqual([
      'office.account.email',
      'result.release.answered',
      'result.release.answered_mid',
      'roster.invitation.person_id',
      'roster.mail_choice.person_id',
      'roster.person.email',
      'roster.wave.opened_at',
    ]);
  });

  it('is what the entities say it is', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: Object.assign(new URL(cluster.ownerUrl), {
        pathname: '/template_copy_schema',
      }).toString(),
      entities,
    });
    await source.initialize();
    try {
      const before = await readCatalog(superuser);
      const drift = await source.driver.createSchemaBuilder().log();
      // TypeORM sets some defaults to what they are, so what counts is what its changes would change.
      for (const { query, parameters } of drift.upQueries) await source.query(query, parameters);
      expect(await readCatalog(superuser)).toEqual(before);
    } finally {
      await source.destroy();
    }
  });

  it('is taken down and put up again by its migrations, to the last right', async () => {
    const name = `test_migrations_${randomBytes(3).toString('hex')}`;
    await maintenance.query(`CREATE DATABASE ${name} OWNER throughline`);
    const at = (url: string): string =>
      Object.assign(new URL(url), { pathname: `/${name}` }).toString();
    const reader = new pg.Client({ connectionString: at(cluster.superuserUrl) });
    const source = new DataSource({
      type: 'postgres',
      url: at(cluster.ownerUrl),
      migrations,
      migrationsTableName: 'migration',
    });
    await reader.connect();
    await source.initialize();
    try {
      const empty = await readCatalog(reader);
      await source.runMigrations({ transaction: 'all' });
      const first = await readCatalog(reader);
      expect(first.length).toBeGreaterThan(200);
      for (let left = migrations.length; left > 0; left -= 1) await source.undoLastMigration();
      const down = await readCatalog(reader);
      expect(down.filter((line) => !line.includes('public'))).toEqual(
        empty.filter((line) => !line.includes('public')),
      );
      await source.runMigrations({ transaction: 'all' });
      expect(await readCatalog(reader)).toEqual(first);
    } finally {
      await source.destroy();
      await reader.end();
      await maintenance.query(`DROP DATABASE ${name}`);
    }
  });
});

/** Tables, columns, constraints, indexes, functions and rights, one a line, in a fixed order. */
async function readCatalog(client: pg.Client): Promise<string[]> {
  const of = `n.nspname IN ('${[...schemas, 'public'].join("', '")}')`;
  const found = await client.query<{ line: string }>(`
    SELECT concat_ws(' ', 'schema', nspname, (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(nspacl) a)) AS line
      FROM pg_namespace n WHERE ${of}
    UNION ALL SELECT concat_ws(' ', 'table', n.nspname, c.relname, c.relkind,
        (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(c.relacl) a))
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${of} AND c.relkind <> 'i' AND c.relkind <> 'I'
    UNION ALL SELECT concat_ws(' ', 'column', n.nspname, c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
        a.attnotnull, pg_get_expr(d.adbin, d.adrelid), (SELECT string_agg(x::text, ',' ORDER BY x::text) FROM unnest(a.attacl) x))
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE ${of} AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
    UNION ALL SELECT concat_ws(' ', 'constraint', n.nspname, conrelid::regclass, conname, pg_get_constraintdef(k.oid))
      FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${of}
    UNION ALL SELECT concat_ws(' ', 'index', schemaname, indexdef) FROM pg_indexes n WHERE schemaname IN ('${schemas.join("', '")}')
    UNION ALL SELECT concat_ws(' ', 'function', n.nspname, pg_get_functiondef(p.oid),
        (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(p.proacl) a))
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${of}
    ORDER BY 1`);
  return found.rows.map((row) => row.line);
}
