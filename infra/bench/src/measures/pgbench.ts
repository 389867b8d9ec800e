import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Database } from '../instance/database.ts';
import type { LoadPlan } from '../load/plan.ts';

const program = 'pgbench';
const connections = 8;

/**
 * Prepares the submit statement alone, as fast as pgbench can call it: with one ciphertext, and
 * with credentials that it can count out. Null where pgbench is not installed.
 */
export async function preparePgbench(
  superuser: pg.Client,
  database: Database,
  plan: LoadPlan,
): Promise<((seconds: number) => Promise<number>) | null> {
  if ((await run(['--version'])) === null) return null;
  const credentials = plan.ballotKeys.length;
  await superuser.query(
    `INSERT INTO ballot.credential (wave, hash, cohort)
     SELECT $1, sha256(int4send(i)), gen_random_uuid() FROM generate_series(1, $2) AS i`,
    [plan.waveId, credentials],
  );
  // Ephemeral key, length and tag around the padded answer, as sealing writes them.
  const ciphertext = randomBytes(plan.answerBytes + 52).toString('hex');
  const script = join(database.folder, 'submit.sql');
  writeFileSync(
    script,
    `\\set i random(1, ${credentials})\n` +
      `SELECT ballot.submit('${plan.waveId}', sha256(int4send(:i)), '\\x${ciphertext}');\n`,
  );
  return async (seconds) => {
    const lanes = [`--client=${connections}`, '--jobs=2', `--time=${seconds}`];
    const output = await run([
      '--no-vacuum',
      '--protocol=prepared',
      `--file=${script}`,
      ...lanes,
      database.urls.apiPublic,
    ]);
    const [, rate] = /tps = ([\d.]+)/.exec(output ?? '') ?? [];
    return Number(rate ?? Number.NaN);
  };
}

/** What pgbench printed, or null when it is not there or failed. */
function run(args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? output : null));
  });
}
