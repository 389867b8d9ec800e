import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { renameSync, writeFileSync } from 'node:fs';

/** Reads a secret, or makes one of so many random bytes and keeps it for the owner alone. */
export function keepSecret(file: string, bytes: number, encoding: 'base64' | 'base64url'): string {
  if (!existsSync(file)) writePrivately(file, `${randomBytes(bytes).toString(encoding)}\n`);
  return readFileSync(file, 'utf8').trim();
}

/** Writes a file that nobody else may read, whole or not at all, also when the power goes. */
export function writePrivately(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.part`;
  const handle = openSync(unfinished, 'w', 0o600);
  writeFileSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
}
