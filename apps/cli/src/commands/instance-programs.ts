import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';
import type { Command, Outcome } from './command.ts';

/** Programs of the api that administer an instance; they run as processes of their own. */
function runProgram(
  name: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Outcome {
  const program = fileURLToPath(new URL(`../../../api/dist/${name}.js`, import.meta.url));
  if (!existsSync(program)) {
    throw new Refusal('The api has not been built. Run "npm run build" first.');
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...settings, ...process.env },
  });
  if (status === 0) return { exitCode: 0, out: stdout, err: '' };
  if (status === 2) return { exitCode: 2, out: stdout, err: stderr };
  throw new Refusal(
    ...[stdout, stderr].filter((text) => text !== '').map((text) => text.trimEnd()),
  );
}

/** An instance that `npm start` or `npm run demo` runs on this computer. */
interface LocalInstance {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** The one that runs; null where the environment names a database itself, or none runs. */
function findLocalInstance(): LocalInstance | null {
  const { env } = process;
  if (Object.keys(env).some((name) => name.includes('DATABASE_URL'))) return null;
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const chosen = env['THROUGHLINE_DATA_DIR'];
  const folders = chosen
    ? [resolve(chosen)]
    : ['.throughline', '.throughline-demo'].map((name) => join(root, name));
  const folder = folders.find((one) => existsSync(join(one, 'worker-settings.json')));
  if (folder === undefined) return null;
  const text = readFileSync(join(folder, 'worker-settings.json'), 'utf8');
  return { folder, settings: JSON.parse(text) as Record<string, string> };
}

function refuseOthers(name: string, args: readonly string[], known: readonly string[]): void {
  const other = args.find((arg) => !known.includes(arg));
  if (other === undefined) return;
  const takes = known.length === 0 ? 'no arguments' : `only ${known.join(', ')}`;
  throw new Refusal(`"throughline ${name}" takes ${takes}.`);
}

export const migrate: Command = {
  name: 'migrate',
  summary: 'Bring an instance’s database up to date and make its roles',
  help: `Usage: DATABASE_URL=postgresql://owner:password@host/name throughline migrate

Makes or updates tables, job queues and the five runtime roles. DATABASE_URL is the address of
the role that will own them; it needs CREATEROLE and the right to create schemas. With
DATABASE_URLS_FILE the addresses of the runtime roles are kept in that file, otherwise they are
printed. Safe to run again.
`,
  run: async (args) => {
    refuseOthers('migrate', args, []);
    return runProgram('migrate', args);
  },
};

export const doctor: Command = {
  name: 'doctor',
  summary: 'Look an instance over before the first launch',
  help: `Usage: throughline doctor [--json]

Reads the worker's environment and says what is right, what should be known and what must be
mended: the database and its settings (DATABASE_URLS_FILE), the login at the mail server (SMTP_URL),
SPF, DKIM, DMARC and host names in DNS (MAIL_FROM, MAIL_RETURN_PATH, DKIM_DOMAIN), the public address
and its certificate (PUBLIC_URL), clocks, and the master key (MASTER_KEY_FILE). Where the environment
names no database, it looks at what "npm start" or "npm run demo" runs here (THROUGHLINE_DATA_DIR).
Changes nothing and sends nothing. Ends with 2 where something must be mended.

THROUGHLINE_DNS_SERVERS names name servers to ask, such as 10.0.0.53, in place of this computer's.

  --json    For programs: {"isWell": ..., "findings": [{"heading", "check", "level", "sentence"}]}
`,
  run: async (args) => {
    refuseOthers('doctor', args, ['--json']);
    const local = findLocalInstance();
    const outcome = runProgram('doctor', args, local?.settings);
    if (local === null || args.includes('--json')) return outcome;
    return { ...outcome, out: `The instance of ${local.folder}\n\n${outcome.out}` };
  },
};
