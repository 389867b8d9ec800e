import { findCountedUnit } from './count-heads.ts';
import { listGrains } from './coarsen.ts';
import { makeCohorts } from './cohorts.ts';
import { splitHalves } from './split-halves.ts';
import { readTree } from './unit-tree.ts';

const units = [
  { id: 'company', parentId: null },
  { id: 'north', parentId: 'company' },
  { id: 'shop', parentId: 'north' },
];

describe('findCountedUnit', () => {
  const tree = readTree(units);

  it('counts a head in the parent, and the head of several units above the topmost', () => {
    expect(findCountedUnit(tree, 'shop', new Set(['shop']))).toBe('north');
    expect(findCountedUnit(tree, 'shop', new Set(['shop', 'north']))).toBe('company');
    expect(findCountedUnit(tree, 'shop', new Set(['north']))).toBe('company');
  });

  it('leaves others where they are, and the head of the topmost unit too', () => {
    expect(findCountedUnit(tree, 'shop', new Set())).toBe('shop');
    expect(findCountedUnit(tree, 'north', new Set(['shop']))).toBe('north');
    expect(findCountedUnit(tree, 'company', new Set(['company']))).toBe('company');
  });
});

describe('makeCohorts', () => {
  it('merges buckets inside a unit before units', () => {
    const cohorts = makeCohorts(
      units,
      [
        { unitId: 'shop', bucket: ['young'], people: 3 },
        { unitId: 'shop', bucket: ['old'], people: 4 },
        { unitId: 'north', bucket: ['old'], people: 6 },
      ],
      5,
    );
    expect(cohorts?.map(({ unitId, invited }) => [unitId, invited])).toEqual([
      ['north', 6],
      ['shop', 7],
    ]);
  });
});

describe('listGrains', () => {
  it('goes from what was asked for to the whole organisation', () => {
    const cohorts = [{ id: 'c', unitId: 'shop', places: [{ unitId: 'shop', bucket: ['young'] }] }];
    const grains = listGrains({ units, cohorts });
    expect(grains.map((grain) => [grain.units.length, grain.cohorts[0]?.places[0]])).toEqual([
      [3, { unitId: 'shop', bucket: ['young'] }],
      [3, { unitId: 'shop', bucket: [] }],
      [2, { unitId: 'north', bucket: [] }],
      [1, { unitId: 'company', bucket: [] }],
    ]);
  });
});

describe('splitHalves', () => {
  it('gives every group of 2k two halves of k, the same ones for the same numbers drawn', () => {
    const draw = (): ReadonlyMap<string, 1 | 2> => {
      let state = 7;
      const random = (below: number): number => {
        state = (state * 48_271) % 2_147_483_647;
        return state % below;
      };
      const groups = [10, 11, 7].map((n, group) =>
        Array.from({ length: n }, (_, i) => `${group}-${i}`),
      );
      return splitHalves(groups, random);
    };
    const halves = draw();
    for (const [group, n] of [10, 11, 7].entries()) {
      const first = [...halves].filter(([id, half]) => id.startsWith(`${group}-`) && half === 1);
      expect(Math.abs(2 * first.length - n)).toBeLessThanOrEqual(1);
    }
    expect(draw()).toEqual(halves);
  });
});
