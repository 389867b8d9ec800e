import pg from 'pg';
import type { World } from '../world/make-world.ts';
import type { Attack, Finding } from './attack-result.ts';

type Role = 'apiAdmin' | 'apiPublic' | 'workerMail' | 'workerStudy';

/** What each role may read of answers and results; of everything else there it may read nothing. */
const readable: Readonly<Record<Role, readonly string[]>> = {
  apiAdmin: [
    'result.published_answer',
    'result.published_breakdown',
    'result.published_cell',
    'result.published_comment',
    'result.published_scale',
    'result.release',
  ],
  apiPublic: [],
  workerMail: [
    'result.published_breakdown',
    'result.published_cell',
    'result.release',
    'roster.wave_link_key',
  ],
  workerStudy: ['result.published_cell', 'result.published_scale', 'result.release'],
};

const forbidden: readonly (readonly [Role, string])[] = [
  ['apiAdmin', `SELECT ballot.responded(gen_random_uuid(), '{}')`],
  ['apiAdmin', 'UPDATE roster.wave SET k = 5'],
  ['apiPublic', 'SELECT * FROM roster.person'],
  ['apiPublic', 'SELECT * FROM roster.invitation'],
  ['workerStudy', 'SELECT * FROM roster.person'],
  ['workerStudy', 'SELECT * FROM roster.invitation'],
];

/** Every table of answers and results, halves and keys too, as the database has them now. */
async function listForbidden(world: World): Promise<readonly (readonly [Role, string])[]> {
  const tables = await world.superuser.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm')
       AND (n.nspname IN ('ballot', 'result') OR c.relname IN ('wave_seal_key', 'wave_link_key'))
     ORDER BY 1`,
  );
  const roles: readonly Role[] = ['apiAdmin', 'apiPublic', 'workerMail', 'workerStudy'];
  return roles.flatMap((role) => [
    ...forbidden.filter(([one]) => one === role),
    ...tables.rows.flatMap(({ name }): (readonly [Role, string])[] =>
      readable[role].includes(name) ? [] : [[role, `SELECT * FROM ${name}`]],
    ),
  ]);
}

/** A16: each role asks for what it must not have. */
export function attackGrants(world: World): Attack {
  const tryAll = async (): Promise<Finding> => {
    const attempts = await listForbidden(world);
    const allowed: string[] = [];
    for (const [role, own] of Map.groupBy(attempts, ([one]) => one)) {
      const client = new pg.Client({ connectionString: world.instance.database.urls[role] });
      await client.connect();
      for (const [, sql] of own) {
        const isAllowed = await client.query(sql).then(
          () => true,
          () => false,
        );
        if (isAllowed) allowed.push(`${role}: ${sql}`);
      }
      await client.end();
    }
    return {
      attempts: attempts.length,
      learned: allowed.length,
      limit: 0,
      what: 'statements a role may run and must not',
      example: allowed[0],
    };
  };
  return {
    id: 'A16',
    title: 'the roles of the running processes',
    run: tryAll,
    // The random halves, which are kept for statistics and never shown.
    planted: async () => {
      await world.superuser.query('GRANT SELECT ON result.composite TO throughline_api_admin');
      try {
        return await tryAll();
      } finally {
        await world.superuser.query('REVOKE SELECT ON result.composite FROM throughline_api_admin');
      }
    },
  };
}
