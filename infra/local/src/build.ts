import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

import { inspectBuild } from './build-stamp.ts';
import type { Cleanup } from './cleanup.ts';
import { StartError } from './start-error.ts';

/** Builds what has changed since the last build; a start on a built tree only compares times. */
export async function buildIfNeeded(
  root: string,
  cleanup: Cleanup,
  say: (line: string) => void,
): Promise<void> {
  if (inspectBuild(root).isBuilt) return;
  // Taken before the build: what changes during it is built by the next start.
  const { remember } = inspectBuild(root);
  say('Building what has changed; the first time this takes about a minute.');
  await runTurbo(root, cleanup, say);
  remember();
}

async function runTurbo(
  root: string,
  cleanup: Cleanup,
  say: (line: string) => void,
): Promise<void> {
  const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const child = spawn(
    process.execPath,
    [turbo, 'run', 'build', '--ui=stream', '--output-logs=new-only', '--log-order=stream'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' },
    },
  );
  cleanup.add(1, () => void child.kill('SIGTERM'));
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      output.push(line);
      const [, workspace] = /^(\S+):build: cache (?:miss|hit)/.exec(line) ?? [];
      if (workspace) say(`  ${workspace}`);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    throw new StartError(`The build failed:\n${output.slice(-30).join('\n')}`);
  }
}
