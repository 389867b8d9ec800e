import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describeFile, type FileFacts, listFiles, stampFiles } from './list-files.ts';

const SHARED_SOURCES = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'turbo.json'];
const NOT_SOURCE = new Set(['node_modules', 'dist', 'test', 'bench', '.turbo']);

const isNotSource = (name: string): boolean => NOT_SOURCE.has(name) || name.endsWith('.test.ts');

/** Whether what is built was made from what is there. */
export interface BuildState {
  isBuilt: boolean;
  /** Remembers that what is built now was made from what is there now. */
  remember(): void;
}

export function inspectBuild(root: string): BuildState {
  const workspaces = listWorkspaces(root);
  const sources = [
    ...SHARED_SOURCES.map((name) => describeFile(join(root, name))),
    ...workspaces.flatMap((folder) => listFiles(folder, isNotSource)),
  ];
  const stamp = stampFiles(root, sources);
  const file = join(root, 'node_modules', '.cache', 'throughline', 'build-stamp');
  const isStamped = existsSync(file) && readFileSync(file, 'utf8') === stamp;
  const isBuilt =
    workspaces.every((folder) => existsSync(join(folder, 'dist'))) &&
    (isStamped || isNewerThan(workspaces, sources));
  const remember = (): void => keep(file, stamp);
  if (isBuilt && !isStamped) remember();
  return { isBuilt, remember };
}

/** Workspaces that are built, which is what their own `build` script says. */
function listWorkspaces(root: string): string[] {
  const all = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return all.filter((folder) => {
    const manifest = join(folder, 'package.json');
    return existsSync(manifest) && /"build":/.test(readFileSync(manifest, 'utf8'));
  });
}

/** A tree built by hand has no stamp of ours: built last, then, if all of it is newer than the sources. */
function isNewerThan(workspaces: readonly string[], sources: readonly FileFacts[]): boolean {
  const newestSource = Math.max(...sources.map(({ modifiedMs }) => modifiedMs));
  return workspaces.every((folder) =>
    readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).some(
      (entry) =>
        entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs >= newestSource,
    ),
  );
}

/** Without a place for the stamp the next start only looks more closely. */
function keep(file: string, stamp: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stamp);
  } catch {
    // A tree that may be read but not written, as in an image.
  }
}
