const TWO_32 = 2 ** 32;

/**
 * Fills the target with whole numbers from 0 to bound - 1, every one equally likely (Lemire 2019): what as many calls
 * of `nextIndex` would give, with the state of xoshiro128** kept in registers, as a bootstrap draws millions.
 *
 * @param state four words of the generator; moved on by as many numbers as were drawn.
 */
export function fillIndices(state: Int32Array, target: Int32Array, bound: number): void {
  let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
  const rejected = TWO_32 % bound;
  let i = 0;
  while (i < target.length) {
    const five = Math.imul(s1, 5);
    const bits = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const product = bits * bound;
    const index = Math.floor(product / TWO_32);
    if (product - index * TWO_32 < rejected) continue;
    target[i] = index;
    i += 1;
  }
  state.set([s0, s1, s2, s3]);
}
