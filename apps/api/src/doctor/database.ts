import type pg from 'pg';
import { errorCode } from './error-code.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import { withDatabase } from './with-database.ts';

interface Setting {
  readonly name: string;
  readonly isRight: (value: string) => boolean;
  readonly level: 'warn' | 'fail';
  readonly sentence: string;
}

/** Said before the first launch, always: the product cannot see what is copied elsewhere. */
const backupWarning =
  'Backups taken while a wave is open hold sealed answers. Keep them 30 days at most, apart from the master key: whoever has both can open them.';

const settings: readonly Setting[] = [
  {
    name: 'fsync',
    isRight: (value) => value === 'on',
    level: 'fail',
    sentence: 'fsync is off: a power cut can lose acknowledged answers. Set fsync = on.',
  },
  {
    name: 'full_page_writes',
    isRight: (value) => value === 'on',
    level: 'fail',
    sentence: 'full_page_writes is off: a power cut can damage tables. Set full_page_writes = on.',
  },
  {
    name: 'synchronous_commit',
    isRight: (value) => value !== 'off',
    level: 'fail',
    sentence:
      'synchronous_commit is off: a crash can lose acknowledged answers. Set synchronous_commit = on.',
  },
  {
    name: 'track_commit_timestamp',
    isRight: (value) => value === 'off',
    level: 'fail',
    sentence:
      'track_commit_timestamp is on: it keeps the time at which each sealed answer came in. Set track_commit_timestamp = off.',
  },
  {
    name: 'log_parameter_max_length',
    isRight: (value) => value === '0',
    level: 'warn',
    sentence:
      'log_parameter_max_length is not 0: a log of statements would hold their values. Set log_parameter_max_length = 0.',
  },
  {
    name: 'log_parameter_max_length_on_error',
    isRight: (value) => value === '0',
    level: 'warn',
    sentence:
      'log_parameter_max_length_on_error is not 0: a log of errors would hold values. Set log_parameter_max_length_on_error = 0.',
  },
  {
    name: 'archive_mode',
    isRight: (value) => value === 'off',
    level: 'warn',
    sentence:
      'archive_mode is on: archived logs hold every state of the sealed answers. Keep them 30 days at most.',
  },
];

export function examineBackups(): Finding {
  return warn(backupWarning);
}

/** The database as the worker sees it: reachable, durable, and telling no times. */
export async function examineDatabase(url: string): Promise<Finding[]> {
  try {
    return await withDatabase(url, async (client) => [
      await examineVersion(client),
      ...(await examineSettings(client)),
      ...(await examineRoles(client)),
    ]);
  } catch (error) {
    return [
      fail(
        `The database cannot be reached (${errorCode(error) || 'no answer'}): see that it runs, and that DATABASE_URLS_FILE holds what \`throughline migrate\` wrote last.`,
      ),
    ];
  }
}

async function examineVersion(client: pg.Client): Promise<Finding> {
  const version = await client.query<{ server_version: string }>('SHOW server_version');
  return ok(`The database answers (PostgreSQL ${version.rows[0]?.server_version ?? ''}).`);
}

async function examineSettings(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; value: string }>(
    'SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS name',
    [settings.map(({ name }) => name)],
  );
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  return settings
    .filter(({ name, isRight }) => !isRight(values.get(name) ?? ''))
    .map(({ level, sentence }) => ({ level, sentence }));
}

async function examineRoles(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname LIKE 'throughline\\_%'
     AND (rolsuper OR rolbypassrls OR rolcreaterole)`,
  );
  return rows.map(({ rolname }) =>
    fail(
      `The role ${rolname} has more rights than it may: run \`throughline migrate\` on a role of its own.`,
    ),
  );
}
