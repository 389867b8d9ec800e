import { accessSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { StartError } from './start-error.ts';

/** Where everything of one instance is kept. */
export interface DataFolder {
  path: string;
  postgres: string;
  mailbox: string;
  logs: string;
  masterKey: string;
  ownerPassword: string;
  lock: string;
  processes: string;
  migrated: string;
  demoAccounts: string;
  /** What `throughline doctor` looks at, while everything runs. */
  workerSettings: string;
}

/** Makes the folder for its owner alone; refuses one that another user has begun to fill. */
export function prepareDataFolder(path: string): DataFolder {
  const folder: DataFolder = {
    path,
    postgres: join(path, 'postgres'),
    mailbox: join(path, 'mailbox'),
    logs: join(path, 'logs'),
    masterKey: join(path, 'master.key'),
    ownerPassword: join(path, 'owner-password'),
    lock: join(path, 'launcher.lock'),
    processes: join(path, 'processes.json'),
    migrated: join(path, 'migrated'),
    demoAccounts: join(path, 'demo-accounts.json'),
    workerSettings: join(path, 'worker-settings.json'),
  };
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(`The data folder ${path} cannot be written to.`, { cause: error });
  }
  refuseForeign(path);
  mkdirSync(folder.logs, { recursive: true, mode: 0o700 });
  return folder;
}

function refuseForeign(path: string): void {
  const { uid } = statSync(path);
  if (uid === process.getuid?.() || process.getuid === undefined) return;
  if (readdirSync(path).length === 0) return;
  throw new StartError(
    `The data folder ${path} belongs to another user (uid ${uid}); start as that user, or choose a folder with THROUGHLINE_DATA_DIR.`,
  );
}
