import fc from 'fast-check';
import { reduceRows } from '../audit/row-reduction.ts';
import type { CohortPlace, Place } from '../partition/cohorts.ts';
import type { Block } from '../partition/merge-blocks.ts';
import { findVisibleCells } from '../partition/visible-cells.ts';
import { countChangedPeople, findCoarseBlocks, type Move } from './roster-changes.ts';
import type { Flow } from './break-small-sets.ts';

const k = 5;
const never: Block = { atomIds: [], unitId: '', size: 0 };
const at = (unitId: string): Place => ({ unitId, bucket: [] });

const shops = ['a', 'b', 'c', 'd', 'e'];
const units = [{ id: 'top', parentId: null }, ...shops.map((id) => ({ id, parentId: 'top' }))];

/** From one shop to another, or to none: most people stay, a few move, and some shops are not asked at all in one of the waves. */
const flowsArbitrary = fc
  .record({
    stay: fc.tuple(...shops.map(() => fc.constantFrom(0, 7, 12))),
    move: fc.array(
      fc.record({
        from: fc.constantFrom(null, ...shops),
        to: fc.constantFrom(null, ...shops),
        people: fc.constantFrom(1, 2, 3, 4, 6, 8),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ stay, move }): Flow[] => [
    ...stay.map((people, index) => ({
      from: shops[index] ?? null,
      to: shops[index] ?? null,
      people,
    })),
    ...move.filter(({ from, to }) => from !== to),
  ])
  .map((flows) => flows.filter(({ people }) => people > 0));

/** One group for each unit, where there are k or more; all others together. */
function group(flows: readonly Flow[], side: 'from' | 'to'): { places: string[]; size: number }[] {
  const sizes = new Map<string, number>();
  for (const flow of flows) {
    const unit = flow[side];
    if (unit !== null) sizes.set(unit, (sizes.get(unit) ?? 0) + flow.people);
  }
  const large = [...sizes].filter(([, size]) => size >= k);
  const small = [...sizes].filter(([, size]) => size < k);
  const rest = small.reduce((sum, [, size]) => sum + size, 0);
  const groups = large.map(([unit, size]) => ({ places: [unit], size }));
  const names = small.map(([unit]) => unit);
  if (rest === 0) return groups;
  if (rest >= k) return [...groups, { places: names, size: rest }];
  const [first, ...others] = groups;
  return first === undefined
    ? []
    : [{ places: [...first.places, ...names], size: first.size + rest }, ...others];
}

describe('two waves of which one is taken from the other', () => {
  it('tell of no fewer than k people, whoever came, left or was not asked', () => {
    let coarse = 0;
    fc.assert(
      fc.property(flowsArbitrary, (flows) => {
        const toCohorts = (side: 'from' | 'to'): CohortPlace[] =>
          group(flows, side).map(({ places }, index) => ({
            id: `${side}-${index}`,
            unitId: places.length === 1 ? (places[0] ?? 'top') : 'top',
            places: places.map(at),
          }));
        const [before, after] = [toCohorts('from'), toCohorts('to')];
        const sizes = group(flows, 'to').map(({ size }) => size);
        const blocks: Block[] = after.map(({ id, unitId }, index) => ({
          atomIds: [id],
          unitId,
          size: sizes[index] ?? 0,
        }));
        const moves = flows.flatMap(({ from, to, people }): Move[] =>
          from === to
            ? []
            : [{ from: from === null ? null : at(from), to: to === null ? null : at(to), people }],
        );
        const counts = countChangedPeople(units, { earlierUnits: units, moves });
        const cohortOf = (cohorts: readonly CohortPlace[], unit: string | null): string | null =>
          cohorts.find(({ places }) => places.some(({ unitId }) => unitId === unit))?.id ?? null;
        const traced = flows.map(({ from, to, people }) => ({
          from: cohortOf(before, from),
          to: cohortOf(after, to),
          people,
        }));
        const cells = findVisibleCells(units, after, blocks);
        const found = findCoarseBlocks(
          { cohorts: after, blocks, cells },
          [{ moves, counts, flows: traced }],
          k,
        );
        coarse += found.size;
        const exact = after.filter((_, index) => !found.has(blocks[index] ?? never));
        const row = (cohort: CohortPlace, side: 'from' | 'to'): Map<number, number> =>
          new Map(
            flows.flatMap((flow, column): [number, number][] =>
              cohort.places.some(({ unitId }) => unitId === flow[side]) ? [[column, 1]] : [],
            ),
          );
        const rows = [
          ...before.map((cohort) => row(cohort, 'from')),
          ...exact.map((cohort) => row(cohort, 'to')),
        ].filter(({ size }) => size > 0);
        for (const reduced of reduceRows(rows)) {
          const people = [...reduced.keys()].reduce(
            (sum, column) => sum + (flows[column]?.people ?? 0),
            0,
          );
          expect(people).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(coarse).toBeGreaterThan(100);
  });
});
