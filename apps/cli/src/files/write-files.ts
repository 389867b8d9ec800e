import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../refusal.ts';

/** A file to be written: its parts are made while they are written. */
export interface NewFile {
  readonly path: string;
  readonly parts: Iterable<string | Uint8Array>;
}

/** A folder to be made, with texts by file name. */
export interface NewFolder {
  readonly path: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Writes files and folders whole or not at all: each beside its place first, then all are moved there. A file that stood
 * there before is replaced; a folder is not.
 *
 * @throws Refusal where a folder is missing or may not be written to.
 */
export async function writeFiles(outputs: readonly (NewFile | NewFolder)[]): Promise<void> {
  for (const one of outputs) await ('files' in one ? refuseExisting : refuseFolder)(one.path);
  const drafts = outputs.map((output) => ({
    output,
    draft: join(dirname(output.path), `.${basename(output.path)}.${randomUUID()}.part`),
  }));
  try {
    for (const { output, draft } of drafts) {
      await writeDraft(output, draft).catch((error: unknown) => {
        throw describeWriteError(output.path, error);
      });
    }
    for (const { output, draft } of drafts) await rename(draft, output.path);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true, recursive: true })));
  }
}

async function writeDraft(output: NewFile | NewFolder, draft: string): Promise<void> {
  if ('parts' in output) return writeParts(draft, output.parts);
  await mkdir(draft);
  for (const [name, text] of output.files) await writeParts(join(draft, name), [text]);
}

async function writeParts(path: string, parts: NewFile['parts']): Promise<void> {
  await pipeline(Readable.from(parts), createWriteStream(path, { flags: 'wx' }));
}

/** @throws Refusal where two of the files are one, or one of them is to replace a file that is read. */
export function refuseSameFile(
  written: readonly (string | null)[],
  read: readonly (string | null)[],
): void {
  const taken = new Set(read.flatMap((path) => (path === null ? [] : [resolve(path)])));
  for (const path of written) {
    if (path === null) continue;
    if (taken.has(resolve(path))) {
      throw new Refusal(
        `${path} is named twice: a file that is written must be none of the others.`,
      );
    }
    taken.add(resolve(path));
  }
}

/** @throws Refusal where there is anything of that name. */
export async function refuseExisting(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return;
  throw new Refusal(`${path} is there already, and is not replaced. Name one that is not.`);
}

async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw new Refusal(`${path} is a folder, not a file.`);
}

function describeWriteError(path: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal(`${path} cannot be written: there is no folder ${dirname(path)}.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(`${path} cannot be written: this account may not write there.`);
    case 'ENOSPC':
      return new Refusal(`${path} cannot be written: the disk is full.`);
    default:
      return error;
  }
}
