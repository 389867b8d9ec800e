import { createHash } from 'node:crypto';
import type { RandomSource } from '@throughline/disclosure';

/** Everything a close draws: from one seed, so that the same ballots and seed give the same release. */
export interface SeededSource {
  readonly draw: RandomSource;
  /** A random identifier (UUID version 4). */
  readonly id: () => string;
}

/**
 * SHA-256 in counter mode over the seed. The seed is drawn at close and kept nowhere: whoever had
 * it could undo the shuffling.
 */
export function createSource(seed: Buffer): SeededSource {
  let counter = 0;
  let block = Buffer.alloc(0);
  let used = 0;
  const takeBytes = (count: number): Buffer => {
    if (used + count > block.length) {
      const place = Buffer.alloc(8);
      place.writeBigUInt64BE(BigInt(counter));
      block = createHash('sha256').update(seed).update(place).digest();
      counter += 1;
      used = 0;
    }
    used += count;
    return block.subarray(used - count, used);
  };
  return {
    draw: (below) => {
      // Numbers above the largest multiple would favour the small ones.
      const limit = 2 ** 32 - (2 ** 32 % below);
      for (;;) {
        const number = takeBytes(4).readUInt32BE();
        if (number < limit) return number % below;
      }
    },
    id: () => {
      const bytes = Buffer.from(takeBytes(16));
      bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
      const hex = bytes.toString('hex');
      return [0, 8, 12, 16, 20].map((at, index, all) => hex.slice(at, all[index + 1])).join('-');
    },
  };
}
