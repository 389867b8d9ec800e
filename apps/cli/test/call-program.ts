import { join } from 'node:path';
import type { Outcome } from '../src/commands/command.ts';
import { run } from '../src/run.ts';
import type { ProgressLine } from '../src/screen/progress-line.ts';
import { plainScreen } from '../src/screen/screen.ts';

/** Runs the whole program short of its process, which costs half a second a call; files lie in `folder`. */
export async function callProgram(
  given: readonly string[],
  folder: string,
  progress?: ProgressLine,
): Promise<Outcome> {
  const placed = given.map((each) => (isFile(each) ? join(folder, each) : each));
  const ended = await run(placed, plainScreen, progress);
  return { ...ended, err: ended.err.replaceAll(join(folder, '/'), '') };
}

function isFile(argument: string): boolean {
  return /^[^/]+\.(csv|json|html|zip)$/.test(argument);
}
