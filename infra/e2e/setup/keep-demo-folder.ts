import { makeDataFolder, removeDataFolder } from './data-folder.ts';

const variable = 'THROUGHLINE_E2E_DEMO_FOLDER';

/** One folder for the demo of a whole run: after a failed test it is started again, not filled again. */
export default function keepDemoFolder(): () => void {
  const folder = makeDataFolder();
  process.env[variable] = folder;
  return () => removeDataFolder(folder);
}

export function demoFolder(): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error('The demo folder is made by the global set-up.');
  return folder;
}
