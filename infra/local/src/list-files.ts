import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface FileFacts {
  path: string;
  size: number;
  modifiedMs: number;
}

/** A missing file is one of no size and no time, so that its coming is a change. */
export function describeFile(path: string): FileFacts {
  const found = statSync(path, { throwIfNoEntry: false });
  return { path, size: found?.size ?? 0, modifiedMs: found?.mtimeMs ?? 0 };
}

/** Every file below a folder but those whose name, or whose folder's name, is to be left out. */
export function listFiles(folder: string, isLeftOut: (name: string) => boolean): FileFacts[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (isLeftOut(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path, isLeftOut) : [describeFile(path)];
  });
}

/** A mark that changes with any name, size or time; reading every file would cost more. */
export function stampFiles(root: string, files: readonly FileFacts[]): string {
  const lines = files.map(
    ({ path, size, modifiedMs }) => `${relative(root, path)} ${size} ${modifiedMs}`,
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
