import { type RandomStream, randomStream } from '@throughline/stats';

/** Random numbers of several kinds from one seeded stream. */
export interface Draws {
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly normals: (count: number) => number[];
  readonly poisson: (expected: number) => number;
  readonly index: (bound: number) => number;
}

export function drawsFrom(seed: number, stream: number): Draws {
  const source: RandomStream = randomStream(seed, stream);
  let spare: number | null = null;
  // Marsaglia's polar method: two normal numbers from a point in the unit disc.
  const normal = (): number => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const u = 2 * source.nextUniform() - 1;
      const v = 2 * source.nextUniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const factor = Math.sqrt((-2 * Math.log(square)) / square);
        spare = v * factor;
        return u * factor;
      }
    }
  };
  return {
    uniform: source.nextUniform,
    normal,
    normals: (count) => Array.from({ length: count }, normal),
    poisson: (expected) => {
      const limit = Math.exp(-expected);
      let count = 0;
      for (let product = source.nextUniform(); product > limit; product *= source.nextUniform()) {
        count += 1;
      }
      return count;
    },
    index: source.nextIndex,
  };
}
