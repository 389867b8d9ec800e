import type { Cleanup } from './cleanup.ts';
import type { DataFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import type { RunningPostgres } from './postgres.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import { watchProcess } from './watch.ts';

export interface DatabaseWatch {
  settings: Settings;
  folder: DataFolder;
  cleanup: Cleanup;
  say(line: string): void;
  onFailure(error: unknown): void;
}

/** Starts a database that was killed again; the api and the worker find it at the same address. */
export function watchDatabase(server: RunningPostgres, watch: DatabaseWatch): void {
  const { settings, folder, cleanup, say, onFailure } = watch;
  const unwatch = watchProcess(server.pid, () => {
    restart().catch(onFailure);
  });
  cleanup.add(0, unwatch);

  async function restart(): Promise<void> {
    say('The database has ended. Starting it again.');
    const { server: next } = await openDatabase(settings, folder, cleanup, say);
    if (next?.port !== server.port) {
      throw new StartError('The database could not be started on its port again.');
    }
    watchDatabase(next, watch);
  }
}
