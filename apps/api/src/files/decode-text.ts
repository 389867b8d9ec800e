import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { say } from '@throughline/speech';
import { readStart, type FileSource } from './file-source.ts';
import { refuseFile } from './refuse.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How an encoding is called on screen. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/**
 * The encoding of a file, which nobody states: by its byte order mark, else UTF-16 where every other
 * byte is nothing, else UTF-8 where all bytes are valid UTF-8, else Windows-1252, as which older
 * spreadsheet programs save.
 */
export async function findEncoding(source: FileSource): Promise<Encoding> {
  const start = await readStart(source);
  const told = findMark(start) ?? findWide(start);
  if (told !== null) return told;
  let held: Buffer = Buffer.alloc(0);
  for await (const part of source.read()) {
    const bytes = Buffer.concat([held, part]);
    const end = findLetterEnd(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return 'windows-1252';
    held = bytes.subarray(end);
  }
  return held.length === 0 ? 'utf-8' : 'windows-1252';
}

/** Where the last letter of UTF-8 ends that is whole: up to three bytes may belong to one that goes on. */
function findLetterEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * The text of a file, part by part.
 *
 * @throws AppError `import-refused` for what is no text at all.
 */
export async function* decodeText(source: FileSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let lines = 0;
  const check = (text: string): string => {
    const at = findStrange(text);
    if (at !== -1) {
      const row = lines + countLines(text.slice(0, at)) + 1;
      throw refuseFile(
        say('holds bytes that are no letters; save the file as "CSV UTF-8" or .xlsx'),
        row,
      );
    }
    lines += countLines(text);
    return text;
  };
  for await (const part of source.read()) yield check(decoder.decode(part, { stream: true }));
  yield check(decoder.decode());
}

/** Ends of lines in a text, whichever they are. */
export function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function findStrange(text: string): number {
  const control = text.search(/[^\t\n\r\P{Cc}]/u);
  return control === -1 ? text.indexOf('\uFFFD') : control;
}

function findMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Letters of most languages in UTF-16 are pairs of which one byte is 0. */
function findWide(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
