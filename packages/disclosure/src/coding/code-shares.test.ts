import fc from 'fast-check';
import { codeScore } from './code-score.ts';
import {
  bandWidely,
  codeShares,
  coarseShareCodingOf,
  shareCodingOf,
  type BlockCounts,
} from './code-shares.ts';

const block = (id: string, size: number) => ({ atomIds: [id], unitId: id, size });
const cellOf = (...blocks: ReturnType<typeof block>[]) => ({ unitId: 'top', slice: null, blocks });
const counts = (n: number, yes: number): BlockCounts => ({
  n,
  counts: new Map([
    ['yes', yes],
    ['no', n - yes],
  ]),
  coding: shareCodingOf(n),
});

describe('codeShares', () => {
  it('tells a small group in steps of five and a large one in steps of one', () => {
    const [small, large] = [block('a', 12), block('b', 40)];
    const counted = new Map([
      [small, counts(12, 5)],
      [large, counts(40, 5)],
    ]);
    const tell = (one: ReturnType<typeof block>) =>
      codeShares(cellOf(one), counted, ['yes', 'no', 'maybe']);
    expect(tell(small)).toEqual({
      n: '10-14',
      nMid: 12,
      shares: [
        { option: 'yes', share: 40, shown: '40' },
        { option: 'no', share: 60, shown: '60' },
        { option: 'maybe', share: 10, shown: '10 or less' },
      ],
    });
    expect(tell(large).shares.map(({ shown }) => shown)).toEqual(['13', '88', '5 or less']);
  });

  it('makes a larger cell of coded blocks, so that subtraction finds no more than those', () => {
    const [small, large] = [block('a', 10), block('b', 30)];
    const counted = new Map([
      [small, counts(10, 10)],
      [large, counts(30, 15)],
    ]);
    const [yes] = codeShares(cellOf(small, large), counted, ['yes']).shares;
    // Exactly it would be 62.5, and 40 * 0.625 - 30 * 0.5 all ten of the small group.
    expect(yes).toEqual({ option: 'yes', share: 60, shown: '60' });
  });

  it('tells an end as one also where all blocks of a larger cell stand at it', () => {
    const [one, other] = [block('a', 12), block('b', 15)];
    const counted = new Map([
      [one, counts(12, 12)],
      [other, counts(15, 15)],
    ]);
    const { shares } = codeShares(cellOf(one, other), counted, ['yes', 'no']);
    expect(shares.map(({ shown }) => shown)).toEqual(['90 or more', '10 or less']);
  });

  it('never lets unanimity be told from one other answer, and few steps from fewer people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 600 }), fc.boolean(), (n, isCoarse) => {
        const coding = isCoarse ? coarseShareCodingOf(n) : shareCodingOf(n);
        const tell = (chosen: number): string => codeScore((100 * chosen) / n, n, coding).shown;
        expect(tell(n)).toBe(tell(n - 1));
        expect(tell(0)).toBe(tell(1));
        expect(coding.step).toBeGreaterThan(isCoarse ? 200 / n : 0);
      }),
    );
  });

  it.each([
    [12, '10-14', 12],
    [20, '20-29', 24.5],
    [431, '430-439', 434.5],
  ])('tells that a branch asked %i people as %s', (n, shown, middle) => {
    expect(bandWidely(n)).toEqual({ shown, middle });
  });

  it('has no word for a group under 10', () => {
    expect(() => shareCodingOf(9)).toThrow(RangeError);
    expect(() => coarseShareCodingOf(9)).toThrow(RangeError);
  });
});
