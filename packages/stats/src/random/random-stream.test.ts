import { randomStream } from './random-stream.ts';
import { shuffle } from './shuffle.ts';
import { xoshiro128 } from './xoshiro128.ts';

describe('xoshiro128', () => {
  it('gives the published numbers for the state 1, 2, 3, 4', () => {
    const next = xoshiro128(Int32Array.of(1, 2, 3, 4));
    const expected = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034];
    expect(expected.map(() => next())).toEqual(expected);
  });
});

describe('a random stream', () => {
  it('repeats itself for a seed and a stream', () => {
    const draws = (): number[] => {
      const { nextBits } = randomStream(2026, 3);
      return Array.from({ length: 50 }, nextBits);
    };
    expect(draws()).toEqual(draws());
  });

  it('keeps its digits from one release to the next', () => {
    const { nextBits } = randomStream(1);
    expect([nextBits(), nextBits(), nextBits()]).toEqual([2660111433, 2806796418, 2415873028]);
  });

  it('differs between streams and between seeds that share 32 bits', () => {
    const first = [
      randomStream(1, 0),
      randomStream(1, 1),
      randomStream(2, 0),
      randomStream(1 + 2 ** 32, 0),
    ].map(({ nextBits }) => nextBits());
    expect(new Set(first).size).toBe(4);
  });

  it('draws every index equally often, within chance', () => {
    const { nextIndex } = randomStream(5);
    const counts = new Int32Array(7);
    for (let i = 0; i < 70_000; i += 1) {
      const index = nextIndex(7);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(22.5);
    expect(chiSquared).toBeGreaterThan(0.3);
  });

  it.each([1, 2, 7, 500, 2 ** 20 + 1])(
    'fills with what single draws below %i give, and goes on there',
    (bound) => {
      const [single, filling] = [randomStream(77, 4), randomStream(77, 4)];
      const target = new Int32Array(300);
      filling.fillIndices(target, bound);
      expect(Array.from(target)).toEqual(Array.from(target, () => single.nextIndex(bound)));
      expect(filling.nextBits()).toBe(single.nextBits());
    },
  );

  it('stays inside [0, 1) and fills it', () => {
    const { nextUniform } = randomStream(9);
    const values = Array.from({ length: 20_000 }, nextUniform);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, v) => sum + v, 0) / values.length).toBeCloseTo(0.5, 2);
  });

  it('shuffles every element into every place', () => {
    const places = new Set<string>();
    const target = new Int32Array(3);
    for (let stream = 0; stream < 200; stream += 1) {
      shuffle(randomStream(1, stream), target);
      places.add(target.join());
    }
    expect(places.size).toBe(6);
  });

  it.each([-1, 0.5, 2 ** 53])('refuses %s as a seed', (seed) => {
    expect(() => randomStream(seed)).toThrow('seed');
  });
});
