import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';

/** Programs of the api that administer an instance; they run as processes of their own. */
function instanceCommand(name: string, summary: string, help: string): Command {
  return { name, summary, help, run: (args) => Promise.resolve(runProgram(name, args)) };
}

function runProgram(name: string, args: readonly string[]): string {
  if (args.length > 0) throw new Refusal(`"throughline ${name}" takes no arguments.`);
  const program = fileURLToPath(new URL(`../../../api/dist/${name}.js`, import.meta.url));
  if (!existsSync(program)) {
    throw new Refusal('The api has not been built. Run "npm run build" first.');
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Refusal(
    ...[stdout, stderr].filter((text) => text !== '').map((text) => text.trimEnd()),
  );
}

export const migrate = instanceCommand(
  'migrate',
  'Bring an instance’s database up to date and make its roles',
  `Usage: DATABASE_URL=postgresql://owner:password@host/name throughline migrate

Makes or updates tables, job queues and the five runtime roles. DATABASE_URL is the address of
the role that will own them; it needs CREATEROLE and the right to create schemas. With
DATABASE_URLS_FILE the addresses of the runtime roles are kept in that file, otherwise they are
printed. Safe to run again.
`,
);

export const doctor = instanceCommand(
  'doctor',
  'Look an instance over before the first launch',
  `Usage: throughline doctor

Reads the worker's environment (DATABASE_URLS_FILE, MASTER_KEY_FILE, SMTP_URL) and says what is
right, what should be known and what must be mended. Changes nothing. Ends with 2 where something
must be mended.
`,
);
