import { requireInput } from '../failure/require-input.ts';
import { fillIndices } from './fill-indices.ts';
import { xoshiro128 } from './xoshiro128.ts';

/** A reproducible source of random numbers. */
export type RandomStream = {
  /** The next 32 bits as a whole number from 0 to 2^32 - 1. */
  readonly nextBits: () => number;
  /** A number in [0, 1) with 53 random bits. */
  readonly nextUniform: () => number;
  /** A whole number from 0 to bound - 1, every one equally likely. */
  readonly nextIndex: (bound: number) => number;
  /** Fills the target with such numbers; the same as calling `nextIndex` for each place, but faster. */
  readonly fillIndices: (target: Int32Array, bound: number) => void;
};

const TWO_32 = 2 ** 32;

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018), 128 bits of state, in 32-bit integer arithmetic only: the same seed
 * gives the same digits on every machine and Node version.
 *
 * The state comes from the seed and the stream number through the finaliser of MurmurHash3, so that draw number i of
 * a resampling can have stream i and does not depend on who computes it, in what order.
 *
 * @param seed a whole number from 0 to 2^53 - 1.
 * @param stream a whole number from 0 to 2^32 - 1.
 * @throws RangeError if one is not.
 */
export function randomStream(seed: number, stream = 0): RandomStream {
  requireInput(
    Number.isSafeInteger(seed) && seed >= 0,
    'A seed is a whole number from 0 to 2^53 - 1.',
  );
  requireInput(
    Number.isInteger(stream) && stream >= 0 && stream < TWO_32,
    'A stream is a whole number from 0 to 2^32 - 1.',
  );
  const state = new Int32Array(4);
  let hash = mix(mix(seed % TWO_32) ^ Math.floor(seed / TWO_32)) ^ mix(stream + 0x9e3779b9);
  for (let i = 0; i < 4; i += 1) {
    hash = mix(hash + 0x9e3779b9 * (i + 1));
    state[i] = hash;
  }
  if (state.every((word) => word === 0)) state[0] = 1;
  const nextBits = xoshiro128(state);
  return {
    nextBits,
    nextUniform: () => ((nextBits() >>> 5) * 2 ** 26 + (nextBits() >>> 6)) / 2 ** 53,
    fillIndices: (target, bound) => fillIndices(state, target, bound),
    nextIndex: (bound) => {
      const rejected = TWO_32 % bound;
      for (;;) {
        const product = nextBits() * bound;
        const index = Math.floor(product / TWO_32);
        if (product - index * TWO_32 >= rejected) return index;
      }
    },
  };
}

/** Finaliser of MurmurHash3: every bit of the input changes every bit of the output. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
