import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../../local/src/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const launcher = fileURLToPath(new URL('../../local/start.mjs', import.meta.url));

/** Generous: a first start builds what is not built, and the demo is filled from nothing. */
const readyWithinMs = 480_000;
/** Only for one that hangs. */
const stopWithinMs = 60_000;

export interface Instance {
  url: string;
  stop(): Promise<void>;
}

/** Starts Throughline as a newcomer does, in a folder of its own, and waits until it says it is ready. */
export async function startInstance(
  dataFolder: string,
  demoPassword: string | null = null,
  settings: Readonly<Record<string, string>> = {},
): Promise<Instance> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [launcher, ...(demoPassword === null ? [] : ['--demo'])], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      THROUGHLINE_DATA_DIR: dataFolder,
      // Whatever the surroundings name: no test may reach a database or a mail server of somebody's.
      DATABASE_URL: '',
      SMTP_URL: '',
      PUBLIC_URL: '',
      HOST: '',
      DEMO_PASSWORD: demoPassword ?? '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await waitUntilReady(child);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url: `http://localhost:${port}`, stop: () => stop(child) };
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/ is ready after /.test(output)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`The instance did not start:\n${output}`)));
  });
  const late = wait(readyWithinMs, undefined, { ref: false }).then(() => {
    throw new Error(`The instance was not ready after ${readyWithinMs / 1000} s:\n${output}`);
  });
  await Promise.race([ready, late]);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const giveUp = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await gone;
  clearTimeout(giveUp);
}
