import { codeCell, type BlockScore } from './code-cells.ts';
import { coarseCodingOf, codingOf } from './code-score.ts';

const block = (id: string, size: number) => ({ atomIds: [id], unitId: id, size });
const cellOf = (...blocks: ReturnType<typeof block>[]) => ({ unitId: 'top', slice: null, blocks });
const exact = (n: number, mean: number): BlockScore => ({
  n,
  sum: n * mean,
  floor: 0,
  coding: codingOf(n),
});

describe('codeCell', () => {
  it('makes a larger cell of coded blocks, so that subtraction finds no more than those', () => {
    const [small, large] = [block('a', 5), block('b', 35)];
    const scores = new Map([
      [small, exact(5, 100)],
      [large, exact(35, 60)],
    ]);
    expect(codeCell(cellOf(small), scores, 20)).toMatchObject({ shown: '90 or more', n: '5-9' });
    // With the exact 100 the whole would be 65, and 40 * 65 - 35 * 60 the five people's 100.
    expect(codeCell(cellOf(small, large), scores, 20)).toMatchObject({ score: 63.8, n: '40' });
  });

  it('gives an interval of the coded score, the banded count and the error of rounding', () => {
    const one = block('a', 8);
    const cell = codeCell(cellOf(one), new Map([[one, exact(8, 61)]]), 20);
    const half = 1.96 * Math.sqrt(400 / 7 + 25 / 12);
    expect(cell).toMatchObject({ score: 60, low: Number((60 - half).toFixed(1)), nMid: 7 });
  });

  it('tells a block coarsely where few people came or went', () => {
    const one = block('a', 20);
    const score = { n: 20, sum: 20 * 63, floor: 0, coding: coarseCodingOf(20) };
    expect(codeCell(cellOf(one), new Map([[one, score]]), 20)).toMatchObject({
      shown: '60',
      rounding: 10,
    });
  });

  it('tells a block that stands at an end of coarse steps as it was coded, not coded again', () => {
    const one = block('a', 7);
    const coding = coarseCodingOf(7);
    for (const [mean, shown] of [
      [0, '25 or less'],
      [50, '50'],
      [100, '75 or more'],
    ] as const) {
      const score = { n: 7, sum: 7 * mean, floor: 0, coding };
      expect(codeCell(cellOf(one), new Map([[one, score]]), 20).shown).toBe(shown);
    }
  });

  it('tells how wide the steps are by which a score was rounded, its blocks first', () => {
    const [small, large] = [block('a', 7), block('b', 21)];
    const scores = new Map([
      [small, exact(7, 50)],
      [large, exact(21, 60)],
    ]);
    expect(codeCell(cellOf(small), scores, 20).rounding).toBe(5);
    const both = Math.hypot(5 * 0.25, 0.1 * 0.75, 0.1);
    expect(codeCell(cellOf(small, large), scores, 20).rounding).toBeCloseTo(both, 3);
  });
});

describe('coarseCodingOf', () => {
  it.each([5, 9, 10, 19, 20, 50, 200, 5_000])(
    'lets one of %i people move the score by half a step',
    (n) => {
      expect(coarseCodingOf(n).step * n).toBeGreaterThanOrEqual(200);
    },
  );
});
