import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const binPath = fileURLToPath(new URL('../bin/throughline.mjs', import.meta.url));

export interface Ended {
  readonly exitCode: number | string | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell would, and waits until it ends. */
export function callBin(
  given: readonly string[],
  { folder, bin = binPath }: { folder?: string; bin?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...given], { cwd: folder }, (error, out, err) => {
      resolve({ exitCode: error === null ? 0 : (error.code ?? null), out, err });
    });
  });
}
