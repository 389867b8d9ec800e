import { createSource } from './seeded-source.ts';

describe('createSource', () => {
  it('draws the same from the same seed, and something else from another', () => {
    const draw = (seed: string): number[] => {
      const source = createSource(Buffer.from(seed));
      return Array.from({ length: 50 }, () => source.draw(1_000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('draws every number about equally often', () => {
    const source = createSource(Buffer.from('evenly'));
    const counts = [0, 0, 0, 0, 0];
    for (let drawn = 0; drawn < 10_000; drawn += 1) {
      const number = source.draw(5);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it('makes identifiers of version 4', () => {
    expect(createSource(Buffer.from('a')).id()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
