import * as fc from 'fast-check';
import { cells, dealCells, type Cell, type DealtPerson } from './index.ts';

const people = fc
  .array(fc.constantFrom<Cell | null>(null, 0, 1, 2), { maxLength: 60 })
  .map((places) => places.map((cell, index): DealtPerson => ({ id: `p${index}`, cell })));
/** A stream of numbers from 0 up to 1. */
const chance = fc
  .array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((numbers) => {
    let next = 0;
    return () => numbers[next++ % numbers.length] ?? 0;
  });

function sizes(dealt: ReadonlyMap<string, Cell>): number[] {
  return cells.map((cell) => [...dealt.values()].filter((one) => one === cell).length);
}

test('everyone gets one cell, and the sizes differ by one at most', () => {
  fc.assert(
    fc.property(people, chance, (given, random) => {
      const dealt = dealCells(given, random);
      expect([...dealt.keys()].toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      expect(Math.max(...sizes(dealt)) - Math.min(...sizes(dealt))).toBeLessThanOrEqual(1);
    }),
  );
});

test('no more people change their cell than it takes', () => {
  fc.assert(
    fc.property(people, chance, (given, random) => {
      const dealt = dealCells(given, random);
      const moved = given.filter(({ id, cell }) => cell !== null && dealt.get(id) !== cell);
      const before = cells.map((cell) => given.filter((one) => one.cell === cell).length);
      const room = sizes(dealt).toSorted((a, b) => b - a);
      const needed = before
        .toSorted((a, b) => b - a)
        .reduce((sum, size, place) => sum + Math.max(0, size - (room[place] ?? 0)), 0);
      expect(moved).toHaveLength(needed);
    }),
  );
});

test('where nobody came or went, everybody stays', () => {
  const group = Array.from({ length: 31 }, (_, index) => ({ id: `p${index}`, cell: null }));
  const first = dealCells(group, Math.random);
  const again = dealCells(
    group.map(({ id }) => ({ id, cell: first.get(id) ?? null })),
    Math.random,
  );
  expect(new Map([...again].toSorted())).toEqual(new Map([...first].toSorted()));
});
