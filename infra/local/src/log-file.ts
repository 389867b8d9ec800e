import { openSync, readFileSync, renameSync, statSync } from 'node:fs';

const BYTES_KEPT = 5_000_000;

/** Opens a log to append to; one that has grown large becomes `.1`, and the one before that goes. */
export function openLog(file: string): { handle: number; size: number } {
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > BYTES_KEPT) {
    renameSync(file, `${file}.1`);
    size = 0;
  }
  return { handle: openSync(file, 'a', 0o600), size };
}

/** The end of a log as a person wants it after a crash: the last lines, and what the error was. */
export function readLastLines(file: string, { from = 0, lines = 15 } = {}): string {
  try {
    const all = readFileSync(file).subarray(from).toString('utf8').trimEnd().split('\n');
    const last = all.slice(-lines);
    // What an error carries can push its own sentence out of sight.
    const sentence = all.findLast((line) => /\b(error|fatal|panic)\b: |Error: /i.test(line));
    return (sentence && !last.includes(sentence) ? [sentence, ...last] : last).join('\n');
  } catch {
    return '';
  }
}
