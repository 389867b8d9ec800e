import fc from 'fast-check';
import { k, organisations, type Organisation } from '../../test/organisation.ts';
import { partitionCohorts } from './cohorts.ts';
import { findVisibleCells, slicesOf, type VisibleCell } from './visible-cells.ts';
import { readTree } from './unit-tree.ts';

describe('the safe partition', () => {
  it('hides a small unit and what would give it away by subtraction', () => {
    const units = [
      { id: 'top', parentId: null },
      { id: 'a', parentId: 'top' },
      { id: 'b', parentId: 'top' },
      { id: 'c', parentId: 'top' },
    ];
    const cohorts = ['a', 'b', 'c'].map((id) => ({
      id,
      unitId: id,
      places: [{ unitId: id, bucket: [] }],
    }));
    const counts = new Map(Object.entries({ a: 3, b: 8, c: 20 }));
    const blocks = partitionCohorts(units, cohorts, counts, k) ?? [];
    const visible = findVisibleCells(units, cohorts, blocks).map((cell) => cell.unitId);
    expect(visible.toSorted()).toEqual(['c', 'top']);
  });

  it('shows an attribute value only where it is made of whole blocks', () => {
    const units = [{ id: 'top', parentId: null }];
    const cohorts = ['young', 'old', 'older'].map((value) => ({
      id: value,
      unitId: 'top',
      places: [{ unitId: 'top', bucket: [value] }],
    }));
    const counts = new Map(Object.entries({ young: 9, old: 3, older: 4 }));
    const blocks = partitionCohorts(units, cohorts, counts, k) ?? [];
    const shown = findVisibleCells(units, cohorts, blocks).map(
      (cell) => cell.slice?.value ?? 'all',
    );
    expect(shown.toSorted()).toEqual(['all', 'young']);
  });

  it('finds the cells that trying every block of every cell finds', () => {
    fc.assert(
      fc.property(
        organisations(8),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (made, shares) => {
          const { units, cohorts } = made;
          const blocks = partitionCohorts(units, cohorts, answer(made, shares), k) ?? [];
          const name = (cell: Omit<VisibleCell, 'blocks'>): string =>
            JSON.stringify([cell.unitId, cell.slice]);
          const found = findVisibleCells(units, cohorts, blocks).map(name);
          expect(found.toSorted()).toEqual(tryAll(made, blocks).map(name).toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lets no difference or intersection of two visible cells be a group of 1 to k-1', () => {
    fc.assert(
      fc.property(
        organisations(12),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (made, shares) => {
          const counts = answer(made, shares);
          const blocks = partitionCohorts(made.units, made.cohorts, counts, k) ?? [];
          const sets = findVisibleCells(made.units, made.cohorts, blocks).map(
            (cell) => new Set(cell.blocks.flatMap((block) => block.atomIds)),
          );
          const people = (ids: readonly string[]): number =>
            ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
          return sets.every((one) =>
            sets.every((other) =>
              [[...one].filter((id) => !other.has(id)), [...one].filter((id) => other.has(id))]
                .map(people)
                .every((n) => n === 0 || n >= k),
            ),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

function answer(made: Organisation, shares: Iterator<number>): Map<string, number> {
  return new Map(
    made.cohorts.map((cohort) => [
      cohort.id,
      Math.round(
        (shares.next().value ?? 0) *
          made.places
            .filter((place) =>
              cohort.places.some(
                (one) => one.unitId === place.unitId && one.bucket.join() === place.bucket.join(),
              ),
            )
            .reduce((sum, place) => sum + place.people, 0),
      ),
    ]),
  );
}

/** The definition itself: a cell is visible when every block that touches it lies inside it. */
function tryAll(
  { units, cohorts }: Organisation,
  blocks: readonly { readonly atomIds: readonly string[] }[],
): Omit<VisibleCell, 'blocks'>[] {
  const tree = readTree(units);
  const slices = new Map(
    cohorts.flatMap((cohort) =>
      cohort.places.flatMap((place) =>
        slicesOf(place).map((slice) => [JSON.stringify(slice), slice]),
      ),
    ),
  );
  return units.flatMap(({ id: unitId }) =>
    [...slices].flatMap(([name, slice]) => {
      const shares = blocks.map(({ atomIds }) =>
        cohorts
          .filter((cohort) => atomIds.includes(cohort.id))
          .flatMap((cohort) => cohort.places)
          .map(
            (place) =>
              tree.pathOf(place.unitId).includes(unitId) &&
              slicesOf(place).some((one) => JSON.stringify(one) === name),
          ),
      );
      const touching = shares.filter((inside) => inside.includes(true));
      return touching.length > 0 && touching.every((inside) => !inside.includes(false))
        ? [{ unitId, slice }]
        : [];
    }),
  );
}
