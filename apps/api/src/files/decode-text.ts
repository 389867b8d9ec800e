import { refuseFile } from './refuse.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * Text of a file whose encoding nobody states: by its byte order mark, else UTF-8 where the bytes are
 * valid UTF-8, else UTF-16 where every other byte is nothing, else Windows-1252, as which older
 * spreadsheet programs save.
 *
 * @throws AppError `import-refused` for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  const strange = /[^\t\n\r\P{Cc}]/u.exec(decoded.text);
  if (strange === null && !decoded.text.includes('\uFFFD')) return decoded;
  const at = strange?.index ?? decoded.text.indexOf('\uFFFD');
  const row = decoded.text.slice(0, at).split(/\r\n|\n|\r/).length;
  throw refuseFile('holds bytes that are no letters; save the file as "CSV UTF-8" or .xlsx', row);
}

function decode(bytes: Uint8Array): DecodedText {
  const mark = findMark(bytes);
  if (mark !== null) return { text: read(bytes, mark), encoding: nameOf(mark) };
  const utf8 = tryUtf8(bytes);
  const wide = findWide(bytes);
  if (wide !== null) return { text: read(bytes, wide), encoding: 'UTF-16' };
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  return { text: read(bytes, 'windows-1252'), encoding: 'Windows-1252' };
}

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function nameOf(label: Label): DecodedText['encoding'] {
  return label === 'utf-8' ? 'UTF-8' : 'UTF-16';
}

function findMark(bytes: Uint8Array): Label | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Letters of most languages in UTF-16 are pairs of which one byte is 0. */
function findWide(bytes: Uint8Array): Label | null {
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function read(bytes: Uint8Array, label: Label): string {
  return new TextDecoder(label).decode(bytes);
}
