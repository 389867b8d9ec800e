import fc from 'fast-check';
import { findSmallestByTrying } from '../../test/brute-force.ts';
import { auditRelease } from './audit-release.ts';
import { findSmallestClass } from './constant-on-blocks.ts';
import type { ReleaseMatrix } from './matrix.ts';
import { findSmallestReduced, reduceRows } from './row-reduction.ts';

/** Up to nine groups of 1 to 6 people, and figures about random sets of them. */
const releases: fc.Arbitrary<ReleaseMatrix> = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 })
  .chain((peopleOf) =>
    fc
      .array(fc.array(fc.nat({ max: peopleOf.length - 1 }), { minLength: 1 }), {
        minLength: 1,
        maxLength: 7,
      })
      .map((rows) => ({
        peopleOf,
        groupOf: peopleOf.map((_, index) => index),
        rows: rows.map((columns) => new Map(columns.map((column) => [column, 1]))),
      })),
  );

describe('the release audit', () => {
  it('never passes by the sufficient test what trying every group refuses', () => {
    fc.assert(
      fc.property(releases, (matrix) => findSmallestByTrying(matrix) >= findSmallestClass(matrix)),
      { numRuns: 1_000 },
    );
  });

  it('finds by row reduction only what is really computable', () => {
    fc.assert(
      fc.property(
        releases,
        (matrix) => findSmallestReduced(matrix) >= findSmallestByTrying(matrix),
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds by row reduction every single group that is computable', () => {
    fc.assert(
      fc.property(releases, (matrix) => {
        const rank = reduceRows(matrix.rows).length;
        const singles = new Set(
          reduceRows(matrix.rows).flatMap((row) => (row.size === 1 ? [...row.keys()] : [])),
        );
        return matrix.groupOf.every((_, column) => {
          const rest = matrix.rows.map((row) => new Map([...row].filter(([at]) => at !== column)));
          return reduceRows(rest).length < rank === singles.has(column);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses a whole that is shown beside all of its parts but a small one', () => {
    const matrix: ReleaseMatrix = {
      peopleOf: [8, 9, 3],
      groupOf: [0, 1, 2],
      rows: [
        new Map([[0, 1]]),
        new Map([[1, 1]]),
        new Map([
          [0, 1],
          [1, 1],
          [2, 1],
        ]),
      ],
    };
    expect(findSmallestReduced(matrix)).toBe(3);
    expect(auditRelease([{ measure: 'ICT', k: 5, matrix, chains: [] }])).toEqual({
      measure: 'ICT',
      reason: 'small class',
    });
  });

  it('counts columns of the same people once, and takes multiples for the same class', () => {
    const matrix: ReleaseMatrix = {
      peopleOf: [4, 3],
      groupOf: [0, 0, 1],
      rows: [
        new Map([
          [0, 30],
          [1, 30],
          [2, 60],
        ]),
      ],
    };
    expect(findSmallestClass(matrix)).toBe(7);
    expect(findSmallestReduced(matrix)).toBe(7);
  });

  it('refuses a score that leaves somebody one answer', () => {
    const whole: ReleaseMatrix = { peopleOf: [6], groupOf: [0], rows: [new Map([[0, 1]])] };
    const told = (low: number): ReturnType<typeof auditRelease> =>
      auditRelease([
        { measure: 'ICT', k: 5, matrix: whole, chains: [[{ n: 6, mean: { low, high: 100 } }]] },
      ]);
    expect(told(97)).toEqual({ measure: 'ICT', reason: 'answer determined' });
    expect(told(87.5)).toBeNull();
  });
});
