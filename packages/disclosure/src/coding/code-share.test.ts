import fc from 'fast-check';
import { boundOneAnswer, rangeOfCoded, widthOfTwoAnswers } from '../audit/answer-bounds.ts';
import type { Block } from '../partition/merge-blocks.ts';
import { codeScore } from './code-score.ts';
import {
  bandWidely,
  codeShare,
  shareCodingOf,
  shareOutRest,
  type BlockShare,
} from './code-share.ts';

const block = (id: string, size: number): Block => ({ atomIds: [id], unitId: 'u', size });

const shareOf = (n: number, count: number, isCoarse = false): string =>
  codeScore((100 * count) / n, n, shareCodingOf(n, isCoarse)).shown;

test.each([
  [12, '10-14', 12],
  [20, '20-29', 24.5],
  [431, '430-439', 434.5],
])('a branch that asked %i people says %s', (n, shown, middle) => {
  expect(bandWidely(n)).toEqual({ shown, middle });
});

describe('shares of people who chose an option', () => {
  it('are not told of fewer than ten people', () => {
    expect(() => shareCodingOf(9)).toThrow(RangeError);
  });

  it('tell a unanimous group like one with another opinion in it, of 10 to 400 people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.boolean(), (n, isCoarse) => {
        expect(shareOf(n, n, isCoarse)).toBe(shareOf(n, n - 1, isCoarse));
        expect(shareOf(n, 0, isCoarse)).toBe(shareOf(n, 1, isCoarse));
      }),
    );
  });

  it('leave everybody two answers', () => {
    const cases = fc
      .integer({ min: 10, max: 400 })
      .chain((n) =>
        fc.record({ n: fc.constant(n), count: fc.nat({ max: n }), isCoarse: fc.boolean() }),
      );
    fc.assert(
      fc.property(cases, ({ n, count, isCoarse }) => {
        const coding = shareCodingOf(n, isCoarse);
        const mean = rangeOfCoded(codeScore((100 * count) / n, n, coding), coding);
        const bounds = boundOneAnswer([{ n, mean }]);
        expect((bounds?.high ?? 0) - (bounds?.low ?? 0)).toBeGreaterThanOrEqual(widthOfTwoAnswers);
      }),
      { numRuns: 300 },
    );
  });

  it('move by half a step at most when one person came or went', () => {
    for (let n = 10; n <= 400; n += 1) {
      expect(100 / n).toBeLessThanOrEqual(shareCodingOf(n, true).step / 2);
    }
  });

  it('of a larger cell are made of coded blocks and of nothing else', () => {
    const [small, large] = [block('a', 12), block('b', 60)];
    const cell = { unitId: 'u', slice: null, blocks: [small, large] };
    const told = (count: number): unknown => {
      const shares = new Map<Block, BlockShare>([
        [small, { n: 12, count, coding: shareCodingOf(12), atLow: 5 }],
        [large, { n: 60, count: 30, coding: shareCodingOf(60), atLow: 1 }],
      ]);
      return codeShare(cell, shares);
    };
    expect(told(0)).toEqual(told(1));
    expect(told(0)).toEqual({ share: 43, shown: '43', n: '72', nMid: 72 });
  });

  it('stand for rare answers by what the others leave, whatever these few chose', () => {
    const of = { n: 12, coding: shareCodingOf(12), isMultiple: false };
    expect(shareOutRest([6, 5, 1, 0], of)).toBe(5);
    expect(shareOutRest([12, 0, 0, 0], of)).toBe(shareOutRest([11, 1, 0, 0], of));
    expect(shareOutRest([6, 6, 0, 0, 0], of)).toBe(0);
  });
});
