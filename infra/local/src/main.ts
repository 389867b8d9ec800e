import { fileURLToPath } from 'node:url';

import { makeCleanup } from './cleanup.ts';
import { launch } from './launch.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { findNpm, watchProcess } from './watch.ts';

const STOP_WITHIN_MS = 4700;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const cleanup = makeCleanup();
let isStopping = false;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(code), STOP_WITHIN_MS).unref();
  await cleanup.run();
  process.exit(code);
}

function fail(error: unknown): void {
  if (isStopping) return;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${error instanceof StartError ? error.message : text}\n`);
  void stop(1);
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (!isStopping) say('Stopping.');
    void stop(0);
  });
}
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

// A killed npm would leave us behind, holding the port that its next start wants.
const npm = findNpm(process.env);
if (npm !== null) watchProcess(npm, () => void stop(0));

try {
  const settings = readSettings(root, process.argv.slice(2), process.env);
  await launch(settings, { cleanup, say, onFailure: fail });
} catch (error) {
  fail(error);
}
