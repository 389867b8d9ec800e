import fc from 'fast-check';
import { findRemainders } from './refuse-small.ts';

const units = [
  { id: 'top', parentId: null },
  { id: 'north', parentId: 'top' },
  { id: 'south', parentId: 'top' },
  { id: 'shop-1', parentId: 'north' },
  { id: 'shop-2', parentId: 'north' },
];

const find = (sizes: Readonly<Record<string, number | null>>): [string, number][] => [
  ...findRemainders(
    units,
    Object.entries(sizes).map(([unit, n]) => ({ unit, n })),
    5,
  ),
];

describe('what can be subtracted from past scores', () => {
  it('names a unit of which all but a few stand below it', () => {
    expect(find({ north: 23, 'shop-1': 20 })).toEqual([['north', 3]]);
    expect(find({ top: 42, north: 20, 'shop-1': 12, 'shop-2': 8, south: 18 })).toEqual([
      ['top', 4],
    ]);
  });

  it('looks through units that have no score', () => {
    expect(find({ top: 22, 'shop-1': 10, 'shop-2': 8 })).toEqual([['top', 4]]);
  });

  it('counts below a unit only what is kept', () => {
    expect(find({ top: 24, north: 23, 'shop-1': 20 })).toEqual([
      ['north', 3],
      ['top', 4],
    ]);
  });

  it('lets be what leaves nobody, k or more, or cannot be subtracted', () => {
    expect(find({ north: 20, 'shop-1': 12, 'shop-2': 8 })).toEqual([]);
    expect(find({ north: 25, 'shop-1': 20 })).toEqual([]);
    expect(find({ north: null, 'shop-1': 20 })).toEqual([]);
    expect(find({ north: 22 })).toEqual([]);
  });

  it('leaves nothing under k once what it names is gone', () => {
    const sizes = fc.record(
      Object.fromEntries(units.map(({ id }) => [id, fc.option(fc.integer({ min: 5, max: 40 }))])),
    );
    fc.assert(
      fc.property(sizes, (given) => {
        const named = new Set(find(given).map(([unit]) => unit));
        const kept = Object.entries(given).filter(([unit]) => !named.has(unit));
        expect(find(Object.fromEntries(kept))).toEqual([]);
      }),
    );
  });
});
