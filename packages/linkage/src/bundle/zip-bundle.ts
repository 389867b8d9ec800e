import { strToU8, zipSync } from 'fflate';

/**
 * A bundle as one ZIP file (PKWARE APPNOTE 6.3), in a folder of its own so that nothing is scattered.
 *
 * The same files give the same bytes, wherever and whenever: every entry has the same time, the earliest that the
 * format knows.
 *
 * @param folder name of that folder, without a slash.
 */
export function zipBundle(files: ReadonlyMap<string, string>, folder: string): Uint8Array {
  // ZIP has no time zones: what is written is what a clock on the wall would show.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].map(([name, text]) => [`${folder}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime, level: 6 });
}
