import fc from 'fast-check';
import { codeScore, coarseCodingOf, codingOf, moveEnds } from '../coding/code-score.ts';
import { boundOneAnswer, rangeOfCoded, widthOfTwoAnswers } from './answer-bounds.ts';

describe('boundOneAnswer', () => {
  it('agrees with what the ends of one cell allow', () => {
    expect(boundOneAnswer([{ n: 5, mean: { low: 95, high: 100 } }])).toEqual({
      low: 75,
      high: 100,
    });
    expect(boundOneAnswer([{ n: 4, mean: { low: 0, high: 5 } }])).toEqual({ low: 0, high: 20 });
  });

  it('finds the person whom two cells leave alone', () => {
    const bounds = boundOneAnswer([
      { n: 1, mean: { low: 0, high: 100 } },
      { n: 6, mean: { low: 99, high: 100 } },
    ]);
    expect(bounds).toEqual({ low: 94, high: 100 });
  });

  it('has no answer where cells contradict each other', () => {
    expect(boundOneAnswer([{ n: 5, mean: { low: 101, high: 120 } }])).toBeNull();
  });

  it('tells the two ends of the scale apart also where they meet', () => {
    const coding = moveEnds(coarseCodingOf(5), 40);
    expect(coding).toEqual({ step: 50, low: 75, high: 75 });
    const rangeOf = (mean: number) => rangeOfCoded(codeScore(mean + 40, 5, coding), coding, 40);
    expect([rangeOf(30), rangeOf(60)]).toEqual([
      { low: 0, high: 35 },
      { low: 35, high: 100 },
    ]);
  });

  it('leaves two answers to everybody behind any coded score of 5 to 400 people, adjusted or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.oneof(fc.constant(0), fc.double({ min: -45, max: 45, noNaN: true })),
        (n, share, isCoarse, floor) => {
          const mean = (Math.round(share * n * 4) * 25) / n;
          const coding = moveEnds(isCoarse ? coarseCodingOf(n) : codingOf(n), floor);
          const told = rangeOfCoded(codeScore(mean + floor, n, coding), coding, floor);
          expect(told.low <= mean + 1e-9 && mean <= told.high + 1e-9).toBe(true);
          const bounds = boundOneAnswer([{ n, mean: told }]);
          expect((bounds?.high ?? 0) - (bounds?.low ?? 0)).toBeGreaterThanOrEqual(
            widthOfTwoAnswers,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
