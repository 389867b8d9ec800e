import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { basename } from 'node:path';

import type { Cleanup } from './cleanup.ts';
import { openLog, readLastLines } from './log-file.ts';
import { StartError } from './start-error.ts';

export interface Program {
  /** For people: `The database migration`. */
  title: string;
  script: string;
  environment: Record<string, string>;
  logFile: string;
}

/** Runs one program to its end and returns what it printed; its complaints go to the log. */
export async function runProgram(program: Program, cleanup: Cleanup): Promise<string> {
  const { handle, size } = openLog(program.logFile);
  const child = spawn(process.execPath, [program.script], {
    stdio: ['ignore', 'pipe', handle],
    env: program.environment,
    detached: true,
  });
  closeSync(handle);
  cleanup.add(1, () => void child.kill('SIGKILL'));
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return output;
  const lines = [output.trim(), readLastLines(program.logFile, { from: size })].join('\n').trim();
  throw new StartError(`${program.title} failed (${basename(program.script)}):\n${lines}`);
}
