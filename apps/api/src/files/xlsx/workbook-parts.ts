import type { Readable } from 'node:stream';
import { say } from '@throughline/speech';
import { SaxesParser } from 'saxes';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../http/app-error.ts';
import { refuseFile } from '../refuse.ts';

/** A workbook of 200,000 rows unpacks to about 60 MB; beyond this a file is refused unopened. */
const maxUnpackedBytes = 160_000_000;
const maxParts = 2_000;

/** What is done at each tag and text of a part; tags come without their prefix. */
export interface XmlHandler {
  readonly open?: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: string) => void;
}

/** The parts of a workbook, none of them unpacked before its size is known to be bearable. */
export class WorkbookParts {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** @throws AppError `import-refused` where the sizes that the file declares are too large, or it is damaged. */
  static async open(bytes: Buffer): Promise<WorkbookParts> {
    return refuseDamage(async () => {
      // Sizes are checked again while unpacking: more bytes than declared end the reading.
      const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
      if (zip.entryCount > maxParts)
        throw refuseFile(say('the workbook has more than {limit} parts', { limit: maxParts }));
      const entries = new Map<string, Entry>();
      let total = 0;
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw refuseFile(say('the workbook is protected by a password'));
        total += entry.uncompressedSize;
        if (total > maxUnpackedBytes) {
          throw refuseFile(say('the workbook is too large to be unpacked; save the sheet as CSV'));
        }
        entries.set(entry.fileName, entry);
      }
      return new WorkbookParts(zip, entries);
    });
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Reads one part as XML, tag by tag; a part that is not there has no tags. */
  async read(name: string, handler: XmlHandler): Promise<void> {
    const entry = this.entries.get(name);
    if (entry === undefined) return;
    await refuseDamage(async () => parseXml(await this.zip.openReadStreamPromise(entry), handler));
  }
}

async function parseXml(stream: Readable, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw refuseFile(say('the workbook declares entities, which no spreadsheet program writes'));
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of stream) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

async function refuseDamage<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refuseFile(
      say('the workbook is damaged; open it in a spreadsheet program and save it again'),
    );
  }
}
