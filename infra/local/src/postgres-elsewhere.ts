import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED_FOLDER = '/var/lib/throughline';

/** Where things go that the server's account cannot reach where they are. Only root comes here. */
export function makeSharedFolder(): string {
  try {
    mkdirSync(SHARED_FOLDER, { recursive: true });
    chmodSync(SHARED_FOLDER, 0o755);
    return SHARED_FOLDER;
  } catch (error) {
    throw new Error(
      `The database cannot run as root, its own account cannot enter this folder, and ${SHARED_FOLDER} cannot be made; ` +
        'set THROUGHLINE_DATA_DIR to a folder that other accounts may enter, or start as an ordinary user.',
      { cause: error },
    );
  }
}

/** The place that stands in for a data folder out of reach: chosen once, written down, then kept. */
export function placeElsewhere(folder: string): string {
  const note = join(folder, 'location');
  const place = existsSync(note)
    ? readFileSync(note, 'utf8').trim()
    : join(makeSharedFolder(), `database-${randomBytes(6).toString('hex')}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  writeFileSync(note, `${place}\n`, { mode: 0o600 });
  return place;
}
