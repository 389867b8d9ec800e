import type { Cleanup } from './cleanup.ts';
import type { DataFolder } from './data-folder.ts';
import { acquireLock } from './launcher-lock.ts';
import { endLeftovers } from './leftovers.ts';
import { findObstacle } from './ports.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';

/** Makes the data folder and the web port ours before anything slow begins, or says whose they are. */
export async function claim(
  settings: Settings,
  folder: DataFolder,
  cleanup: Cleanup,
  say: (line: string) => void,
): Promise<void> {
  const lock = await acquireLock(folder.lock, settings.publicUrl);
  cleanup.add(0, () => lock.announceStop());
  cleanup.add(3, () => lock.release());
  await endLeftovers(folder.processes, say);
  const obstacle = await findObstacle(settings.port, settings.host);
  if (obstacle !== null) throw new StartError(obstacle);
}
