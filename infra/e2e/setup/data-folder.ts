import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder for the data of one instance. */
export function makeDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
}

export function removeDataFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
