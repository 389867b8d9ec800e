import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { memoryFlags } from '../../../local/src/index.ts';

/** The programs of the api, as `npm run build` leaves them. */
export type ProgramName = 'main' | 'worker' | 'migrate';
export type Environment = Readonly<Record<string, string>>;

const root = new URL('../../../../', import.meta.url);
export const webRoot = fileURLToPath(new URL('apps/web/dist', root));

/** Starts a program of the api as a process of its own; it ends with this one. */
export function startProgram(name: ProgramName, environment: Environment): ChildProcess {
  const script = fileURLToPath(new URL(`apps/api/dist/${name}.js`, root));
  const child = spawn(process.execPath, [...memoryFlags(script), ...profiling(name), script], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      LOG_LEVEL: 'fatal',
      THROUGHLINE_PARENT: '1',
      ...environment,
    },
  });
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  return child;
}

/** Hears what a program writes. */
export type OutputListener = (text: string) => void;

/** From now on what it writes goes to the listener, not to this process's own output. */
export function hearOutput(child: ChildProcess, listener: OutputListener): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.unpipe();
    stream?.on('data', (chunk: Buffer) => listener(chunk.toString('utf8')));
  }
}

/** `BENCH_PROFILE=folder` writes CPU profiles of api and workers there when they stop. */
function profiling(name: ProgramName): string[] {
  const folder = process.env['BENCH_PROFILE'];
  return folder === undefined || name === 'migrate'
    ? []
    : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** Runs a program to its end. */
export async function runProgram(name: ProgramName, environment: Environment): Promise<void> {
  const child = startProgram(name, environment);
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`${name} ended with code ${child.exitCode}`);
}

/** Ends a program in good order. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  await endProgram(child, 'SIGTERM');
}

/** Ends a program as a power cut would. */
export async function killProgram(child: ChildProcess): Promise<void> {
  await endProgram(child, 'SIGKILL');
}

async function endProgram(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
