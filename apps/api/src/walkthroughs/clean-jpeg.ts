const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
/** Holds how colours are coded: without it some pictures come out in wrong ones. */
const adobe = 0xee;

/**
 * A JPEG (ITU-T T.81) without what cameras write beside the picture: place, time, device, a
 * thumbnail of what was cut away, and whatever stands after its end.
 *
 * @returns null where the bytes are not a JPEG to its end
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let hasScan = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    // A marker may have any number of fill bytes before it.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === endOfImage) {
      kept.push(bytes.subarray(at, at + 2));
      return hasScan ? Buffer.concat(kept) : null;
    }
    if (at + 4 > bytes.length) return null;
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === startOfScan) {
      hasScan = true;
      end = findEndOfScan(bytes, end);
    }
    if (end > bytes.length || end < at + 4) return null;
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

/** APP1 to APP15 but for Adobe's, and comments. */
function isMetadata(marker: number): boolean {
  return (marker > 0xe0 && marker <= 0xef && marker !== adobe) || marker === comment;
}

/** Where the coded picture ends and the next marker begins; a zero or a restart is part of it. */
function findEndOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0) {
    const next = bytes[at + 1];
    const isPart = next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7);
    if (!isPart) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length + 1;
}
