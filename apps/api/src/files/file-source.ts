/** Bytes that can be read from the start more than once, without being held all at a time. */
export interface FileSource {
  read(): AsyncIterable<Uint8Array>;
}

export function fromBytes(bytes: Uint8Array): FileSource {
  return {
    read: async function* () {
      yield bytes;
    },
  };
}

/** All of it at once; for what cannot be read in parts. */
export async function gather(source: FileSource): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source.read()) parts.push(part);
  return Buffer.concat(parts);
}

/** Enough to tell what kind of file it is. */
const startBytes = 400;

/** The first bytes of a file; all of a short one. */
export async function readStart(source: FileSource): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.read()) {
    parts.push(part);
    length += part.length;
    if (length >= startBytes) break;
  }
  return Buffer.concat(parts).subarray(0, startBytes);
}
