/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018): 128 bits of state, period 2^128 - 1, 32-bit integer arithmetic only.
 *
 * @param state four words, not all zero; changed with every number drawn.
 * @returns a function that gives the next 32 bits as a whole number from 0 to 2^32 - 1.
 */
export function xoshiro128(state: Int32Array): () => number {
  return () => {
    const s1 = state[1] ?? 0;
    const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
    const s2 = (state[2] ?? 0) ^ (state[0] ?? 0);
    const s3 = (state[3] ?? 0) ^ s1;
    state[1] = s1 ^ s2;
    state[0] = (state[0] ?? 0) ^ s3;
    state[2] = s2 ^ (s1 << 9);
    state[3] = rotate(s3, 11);
    return result;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
