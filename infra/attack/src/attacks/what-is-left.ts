import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { deriveBallotKey } from '../../../../apps/api/src/ballots/ballot-keys.ts';
import { commentK, k, type World } from '../world/make-world.ts';
import type { Attack, Finding } from './attack-result.ts';
import { listWriting } from './respondent.ts';

/** A5: whoever reads the logs of api, worker and database server at their most talkative. */
export function attackLogs(world: World): Attack {
  const search = async (more: string): Promise<Finding> => {
    const secrets = world.open.invited.flatMap((person) => [
      person.code,
      deriveBallotKey(person.code).toString('base64url'),
      listWriting(person),
    ]);
    // Anything that looks like a code, a key or a comment, to be compared with the real ones.
    const seen = new Set<string>();
    let isTalkative = false;
    let hasAnswer = false;
    const read = (text: string): void => {
      const looking = /[A-Z2-7]{20}|[\w-]{43}|These are the words of [\w-]+/g;
      for (const [one] of text.matchAll(looking)) seen.add(one);
      hasAnswer ||= text.includes('"ICT1"');
      isTalkative ||= text.includes('ballot.submit');
    };
    // A line at a time: after a long attack the database's log is longer than a text can be.
    const log = createReadStream(world.instance.database.logFile, 'utf8');
    for await (const line of createInterface(log)) read(line);
    if (!isTalkative) throw new Error('the log is not as talkative as it should be');
    read(world.output());
    read(more);
    const found = secrets.filter((secret) => seen.has(secret));
    if (hasAnswer) found.push('an answer');
    if (world.output().includes('127.0.0.1')) found.push('an address of the network');
    return {
      attempts: secrets.length * 3,
      learned: found.length,
      limit: 0,
      what: 'codes, keys, answers and words in logs',
      example: found[0],
    };
  };
  return {
    id: 'A5',
    title: 'a reader of all logs',
    run: () => search(''),
    planted: () => search(`GET /s/x?t=${world.open.invited[0]?.code ?? ''}`),
  };
}

/** A6: what is left of a wave after its close. */
export function attackRemains(world: World): Attack {
  const look = async (): Promise<Finding> => {
    const found: string[] = [];
    const ids = world.closed.map(({ id }) => id);
    const count = async (what: string, sql: string): Promise<void> => {
      const rows = await world.superuser.query<{ count: number }>(sql, [ids]);
      if ((rows.rows[0]?.count ?? 0) > 0) found.push(what);
    };
    await count(
      'a table of ballots',
      `SELECT count(*)::int FROM pg_class c, unnest($1::text[]) w
       WHERE c.relname LIKE '%' || replace(w, '-', '')`,
    );
    await count(
      'a link key',
      'SELECT count(*)::int FROM roster.wave_link_key WHERE wave_id::text = ANY ($1)',
    );
    await count(
      'a seal key',
      'SELECT count(*)::int FROM roster.wave_seal_key WHERE wave_id::text = ANY ($1)',
    );
    await count(
      'a small block',
      `SELECT count(*)::int FROM result.block WHERE wave::text = ANY ($1)
       AND n < CASE WHEN measure LIKE 'comment:%' THEN ${commentK} ELSE ${k} END`,
    );
    const tables = await world.superuser.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.columns
       WHERE table_schema = 'result' AND column_name = 'wave'`,
    );
    for (const { table_name: table } of tables.rows) {
      await count(
        `several transactions in ${table}`,
        `SELECT count(*)::int FROM (SELECT wave FROM result.${table} WHERE wave::text = ANY ($1)
         GROUP BY wave HAVING count(DISTINCT xmin::text) > 1) t`,
      );
    }
    await count(
      'a column that tells times or turns',
      `SELECT count(*)::int FROM information_schema.columns WHERE table_schema IN ('ballot', 'result')
       AND (data_type ~ 'time|date|inet' OR column_default ~ 'nextval' OR is_identity = 'YES') AND $1::text[] IS NOT NULL`,
    );
    return {
      attempts: 6 + tables.rows.length,
      learned: found.length,
      limit: 0,
      what: 'traces of single answers after close',
      example: found[0],
    };
  };
  return {
    id: 'A6',
    title: 'what a closed wave leaves in the database',
    run: look,
    planted: async () => {
      await world.superuser.query('ALTER TABLE result.block ADD COLUMN made_at timestamptz');
      try {
        return await look();
      } finally {
        await world.superuser.query('ALTER TABLE result.block DROP COLUMN made_at');
      }
    },
  };
}
