import { join } from 'node:path';
import { makeDataFolder, removeDataFolder } from './data-folder.ts';

const variable = 'THROUGHLINE_E2E_DEMO_FOLDER';

/**
 * One folder for the demos of a whole run, one of each worker: after a failed test a demo is started
 * again, not filled again.
 */
export default function keepDemoFolder(): () => void {
  const folder = makeDataFolder();
  process.env[variable] = folder;
  return () => removeDataFolder(folder);
}

/** `worker`: its place among those that run at one time, which a successor takes over. */
export function demoFolder(worker: number): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error('The demo folder is made by the global set-up.');
  return join(folder, String(worker));
}
