import { existsSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import pg from 'pg';

/** One thing that was looked at. `warn` works but should be known; `fail` must be mended. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail';
  readonly sentence: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Said before the first launch, always: nothing else can bring these answers back. */
const masterKeyWarning =
  'Losing the master key while a wave is open loses that wave’s answers. Keep a copy of it apart from the database’s backups.';

/** The key that wraps the keys of open waves. */
export function examineMasterKey(environment: Environment): Finding[] {
  const file = environment['MASTER_KEY_FILE'];
  const inline = environment['MASTER_KEY'];
  if (inline === undefined && (file === undefined || !existsSync(file))) {
    return [
      {
        level: 'fail',
        sentence: 'There is no master key: set MASTER_KEY_FILE (or MASTER_KEY) for the worker.',
      },
    ];
  }
  const findings: Finding[] = [{ level: 'warn', sentence: masterKeyWarning }];
  if (inline === undefined && file !== undefined && (statSync(file).mode & 0o077) !== 0) {
    findings.push({
      level: 'fail',
      sentence: `Others may read ${file}: make it readable for its owner only (chmod 600).`,
    });
  }
  return findings;
}

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
    sentence: 'fsync is off: a power cut can lose acknowledged answers.',
  },
  {
    name: 'full_page_writes',
    isRight: (value) => value === 'on',
    level: 'fail',
    sentence: 'full_page_writes is off: a power cut can damage tables.',
  },
  {
    name: 'synchronous_commit',
    isRight: (value) => value !== 'off',
    level: 'fail',
    sentence: 'synchronous_commit is off: a crash can lose acknowledged answers.',
  },
  {
    name: 'track_commit_timestamp',
    isRight: (value) => value === 'off',
    level: 'fail',
    sentence:
      'track_commit_timestamp is on: it keeps the time at which each sealed answer came in.',
  },
  {
    name: 'log_parameter_max_length',
    isRight: (value) => value === '0',
    level: 'warn',
    sentence: 'log_parameter_max_length is not 0: a log of statements would hold their values.',
  },
  {
    name: 'log_parameter_max_length_on_error',
    isRight: (value) => value === '0',
    level: 'warn',
    sentence: 'log_parameter_max_length_on_error is not 0: a log of errors would hold values.',
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
  return { level: 'warn', sentence: backupWarning };
}

/** The database as the worker sees it: reachable, durable, and telling no times. */
export async function examineDatabase(url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const version = await client.query<{ server_version: string }>('SHOW server_version');
    const findings: Finding[] = [
      {
        level: 'ok',
        sentence: `The database answers (PostgreSQL ${version.rows[0]?.server_version ?? ''}).`,
      },
    ];
    for (const setting of settings) {
      const found = await client.query<{ value: string }>('SELECT current_setting($1) AS value', [
        setting.name,
      ]);
      if (!setting.isRight(found.rows[0]?.value ?? '')) {
        findings.push({ level: setting.level, sentence: setting.sentence });
      }
    }
    const roles = await client.query<{ rolname: string }>(
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'throughline\\_%'
       AND (rolsuper OR rolbypassrls OR rolcreaterole)`,
    );
    for (const { rolname } of roles.rows) {
      findings.push({
        level: 'fail',
        sentence: `The role ${rolname} has more rights than it may: run \`throughline migrate\` on a role of its own.`,
      });
    }
    return findings;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return [{ level: 'fail', sentence: `The database cannot be reached (${code}).` }];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether something that speaks SMTP listens where mails are to go. */
export function examineMailServer(smtpUrl: string | undefined): Promise<Finding> {
  if (smtpUrl === undefined || !URL.canParse(smtpUrl)) {
    return Promise.resolve({
      level: 'fail',
      sentence: 'SMTP_URL is not set: no mail can be sent.',
    });
  }
  const { hostname, port, protocol } = new URL(smtpUrl);
  if (protocol === 'smtps:') {
    return Promise.resolve({
      level: 'ok',
      sentence: `Mails go to ${hostname} over TLS; send a test mail to be sure.`,
    });
  }
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: port === '' ? 587 : Number(port) });
    const finish = (finding: Finding): void => {
      socket.destroy();
      resolve(finding);
    };
    socket.setTimeout(5_000, () =>
      finish({ level: 'fail', sentence: `The mail server ${hostname} does not answer.` }),
    );
    socket.on('error', () =>
      finish({ level: 'fail', sentence: `The mail server ${hostname} cannot be reached.` }),
    );
    socket.on('data', (greeting) =>
      finish(
        greeting.toString('latin1').startsWith('220')
          ? { level: 'ok', sentence: `The mail server ${hostname} answers.` }
          : { level: 'fail', sentence: `What answers at ${hostname} is no mail server.` },
      ),
    );
  });
}
