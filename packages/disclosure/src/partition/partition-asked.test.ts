import fc from 'fast-check';
import { partitionAsked, type AskedPeople } from './partition-asked.ts';

const units = [
  { id: 'top', parentId: null },
  ...['a', 'b', 'c'].map((id) => ({ id, parentId: 'top' })),
];
const cohorts = ['a', 'b', 'c', 'top'].flatMap((unitId) =>
  [0, 1].map((at) => ({ id: `${unitId}${at}`, unitId, places: [{ unitId, bucket: [] }] })),
);
const people = fc
  .array(fc.record({ counted: fc.nat({ max: 30 }), others: fc.nat({ max: 30 }) }), {
    minLength: cohorts.length,
    maxLength: cohorts.length,
  })
  .map((all) => new Map(cohorts.map(({ id }, at) => [id, all[at] ?? { counted: 0, others: 0 }])));

const sum = (
  ids: readonly string[],
  counts: ReadonlyMap<string, AskedPeople>,
  which: keyof AskedPeople,
): number => ids.reduce((total, id) => total + (counts.get(id)?.[which] ?? 0), 0);

describe('partitionAsked', () => {
  it('has k or more on either side in every block, and everybody in one', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const blocks = partitionAsked(units, cohorts, counts, 10);
        if (blocks === null) return;
        for (const { atomIds, size } of blocks) {
          expect(size).toBe(sum(atomIds, counts, 'counted'));
          expect(size).toBeGreaterThanOrEqual(10);
          expect(sum(atomIds, counts, 'others')).toBeGreaterThanOrEqual(10);
        }
        const all = blocks.reduce((total, { size }) => total + size, 0);
        expect(all).toBe(sum([...counts.keys()], counts, 'counted'));
      }),
    );
  });

  it('shows nothing where everybody gave the answer that leads to the question', () => {
    const counts = new Map(cohorts.map(({ id }) => [id, { counted: 20, others: 0 }]));
    expect(partitionAsked(units, cohorts, counts, 10)).toBeNull();
  });
});
