import type { CohortPlace, Place } from '../partition/cohorts.ts';
import { findVisibleCells, nameOfCell } from '../partition/visible-cells.ts';
import { readTree } from '../partition/unit-tree.ts';
import { countChangedPeople, findCoarseBlocks, isMove, type Move } from './roster-changes.ts';
import type { Flow } from './break-small-sets.ts';

const units = [
  { id: 'top', parentId: null },
  { id: 'a', parentId: 'top' },
  { id: 'b', parentId: 'top' },
];
const at = (unitId: string): Place => ({ unitId, bucket: [] });
const cohorts: readonly CohortPlace[] = ['a', 'b'].map((id) => ({
  id,
  unitId: id,
  places: [at(id)],
}));
const blocks = [
  { atomIds: ['a'], unitId: 'a', size: 9 },
  { atomIds: ['b'], unitId: 'b', size: 12 },
];

function findCoarse(moves: readonly Move[], flows: readonly Flow[] = []): string[] {
  const counts = countChangedPeople(units, { earlierUnits: units, moves });
  const cells = findVisibleCells(units, cohorts, blocks);
  const coarse = findCoarseBlocks({ cohorts, blocks, cells }, [{ moves, counts, flows }], 5);
  return [...coarse].map((block) => block.unitId).toSorted();
}

describe('changes of the roster', () => {
  it('are counted for every cell that a person came to or left', () => {
    const moves = [
      { from: at('a'), to: null, people: 2 },
      { from: at('a'), to: at('b'), people: 3 },
    ];
    const counts = countChangedPeople(units, { earlierUnits: units, moves });
    expect(Object.fromEntries(counts)).toEqual({
      [nameOfCell('a', null)]: 5,
      [nameOfCell('b', null)]: 3,
      [nameOfCell('top', null)]: 2,
    });
  });

  it('make a block coarse that 1 to k-1 people left or joined, and no other', () => {
    expect(findCoarse([{ from: at('a'), to: null, people: 1 }])).toEqual(['a']);
    expect(findCoarse([{ from: null, to: at('b'), people: 4 }])).toEqual(['b']);
    expect(findCoarse([{ from: at('a'), to: null, people: 5 }])).toEqual([]);
    expect(findCoarse([])).toEqual([]);
  });

  it('make one block coarse where only the whole differs by few', () => {
    const moves = [
      { from: at('a'), to: at('b'), people: 8 },
      { from: at('a'), to: null, people: 1 },
    ];
    expect(findCoarse(moves)).toEqual(['a']);
  });

  it('make a block coarse where few left beside a whole unit that has a figure of its own', () => {
    const flows = (left: number): Flow[] => [
      { from: 'was-a', to: 'a', people: 9 },
      { from: 'was-a', to: null, people: left },
      { from: 'was-b', to: 'b', people: 12 },
      { from: 'was-gone', to: null, people: 20 },
    ];
    const gone = { from: at('gone'), to: null, people: 20 };
    const moves = (people: number): Move[] => [gone, { from: at('one'), to: null, people }];
    expect(findCoarse(moves(1), flows(1))).toEqual(['a']);
    expect(findCoarse(moves(5), flows(5))).toEqual([]);
  });

  it('make a block coarse that few left while a whole unit came to it', () => {
    const moves = [
      { from: at('merged'), to: at('b'), people: 6 },
      { from: at('a'), to: null, people: 6 },
    ];
    const flows = [
      { from: 'was-a', to: 'a', people: 9 },
      { from: 'was-a', to: null, people: 6 },
      { from: 'was-b', to: 'b', people: 6 },
      { from: 'was-merged', to: 'b', people: 6 },
    ];
    expect(findCoarse(moves, flows)).toEqual([]);
    const few = { from: 'was-b', to: null, people: 2 };
    expect(findCoarse([...moves, { from: at('b'), to: null, people: 2 }], [...flows, few])).toEqual(
      ['b'],
    );
  });

  it('make blocks coarse between which few went who had been told of with others', () => {
    expect(
      findCoarse(
        [],
        [
          { from: 'was-small', to: 'a', people: 9 },
          { from: 'was-small', to: 'b', people: 3 },
          { from: 'was-b', to: 'b', people: 9 },
        ],
      ),
    ).toEqual(['a', 'b']);
  });

  it('are seen where a unit moved under another parent', () => {
    const now = readTree(units);
    const before = readTree([
      { id: 'top', parentId: null },
      { id: 'a', parentId: null },
    ]);
    expect(isMove({ from: at('a'), to: at('a') }, now, now)).toBe(false);
    expect(isMove({ from: at('a'), to: at('a') }, before, now)).toBe(true);
  });
});
