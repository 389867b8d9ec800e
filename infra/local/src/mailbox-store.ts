import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The caught mails: one `.eml` file each, so that they outlive the process and open in any mail program. */
export interface MailboxStore {
  /** Newest first. */
  ids(): readonly string[];
  /** Null when there is no such mail. */
  read(id: string): Promise<Buffer | null>;
  add(message: Buffer, envelope: Envelope): Promise<string>;
  clear(): Promise<void>;
}

interface Envelope {
  from: string;
  to: readonly string[];
}

const SUFFIX = '.eml';

export function openMailboxStore(folder: string): MailboxStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let ids = readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort();
  const nextId = makeIds(ids.at(-1));
  const fileOf = (id: string): string => join(folder, id + SUFFIX);

  return {
    ids: () => ids.toReversed(),
    async read(id) {
      return /^[\d-]+$/.test(id) ? readFile(fileOf(id)).catch(() => null) : null;
    },
    async add(message, envelope) {
      const id = nextId();
      // A name that is not a mail's until the mail is whole.
      const unfinished = join(folder, `${id}.part`);
      await writeFile(unfinished, Buffer.concat([describe(envelope), message]), { mode: 0o600 });
      await rename(unfinished, fileOf(id));
      ids.push(id);
      return id;
    },
    async clear() {
      const gone = ids;
      ids = [];
      await Promise.all(gone.map((id) => rm(fileOf(id), { force: true })));
    },
  };
}

/** Ids sort by arrival, also across restarts and when the clock is set back. */
function makeIds(last: string | undefined): () => string {
  let moment = Number(last?.split('-')[0] ?? 0);
  let count = Number(last?.split('-')[1] ?? 0);
  return () => {
    const now = Date.now();
    count = now > moment ? 0 : count + 1;
    moment = Math.max(now, moment);
    return `${String(moment).padStart(13, '0')}-${String(count).padStart(6, '0')}`;
  };
}

/** What a mail server writes on delivery: the addresses the mail was really handed over for. */
function describe({ from, to }: Envelope): Buffer {
  const lines = [`Return-Path: <${from}>`, ...to.map((address) => `Delivered-To: ${address}`)];
  return Buffer.from(lines.map((line) => `${line.replaceAll(/[\r\n]/g, '')}\r\n`).join(''));
}
