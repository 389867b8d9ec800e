import fc from 'fast-check';
import { findSmallestByTrying } from '../../test/brute-force.ts';
import { chooseItems, type AnswerPattern } from './choose-items.ts';

const k = 5;

describe('chooseItems', () => {
  it('counts an item that everybody or k or more answered and k or more skipped', () => {
    const patterns = [
      { items: ['a', 'b'], people: 7 },
      { items: ['a'], people: 6 },
    ];
    expect(chooseItems(patterns, ['a', 'b'], k)).toEqual(['a', 'b']);
    expect(chooseItems([{ items: ['a'], people: 9 }], ['a', 'b'], k)).toEqual(['a']);
  });

  it('drops an item that two people skipped', () => {
    const patterns = [
      { items: ['a', 'b'], people: 9 },
      { items: ['a'], people: 2 },
    ];
    expect(chooseItems(patterns, ['a', 'b'], k)).toEqual([]);
  });

  it('drops an item where only the sum of all figures would single people out', () => {
    const patterns = [
      { items: ['a', 'b'], people: 1 },
      { items: ['a'], people: 6 },
      { items: ['b'], people: 6 },
    ];
    expect(chooseItems(patterns, ['a', 'b'], k)).toEqual([]);
    expect(computable(patterns, ['a', 'b'])).toBeLessThan(k);
  });

  it('leaves nothing about fewer than k people to compute, whatever was skipped or rotated', () => {
    const pattern = fc.record({
      items: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      people: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(pattern, { selector: ({ items }) => items.join(), maxLength: 5 }),
        (patterns) => {
          const people = patterns.reduce((sum, one) => sum + one.people, 0);
          fc.pre(people >= k);
          const kept = chooseItems(patterns, ['a', 'b', 'c'], k);
          return computable(patterns, kept) >= k;
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** The fewest people whom the block's score and the kept items' counts are about, by trying. */
function computable(patterns: readonly AnswerPattern[], kept: readonly string[]): number {
  const present = patterns.filter(({ people }) => people > 0);
  const columns = present.flatMap(({ items }, group) =>
    items.map((item) => ({ group, item, of: items.length })),
  );
  return findSmallestByTrying({
    peopleOf: present.map(({ people }) => people),
    groupOf: columns.map(({ group }) => group),
    rows: [
      new Map(columns.map(({ of }, index) => [index, 6 / of])),
      ...kept.map(
        (item) =>
          new Map(
            columns.flatMap((one, index): [number, number][] =>
              one.item === item ? [[index, 1]] : [],
            ),
          ),
      ),
    ],
  });
}
