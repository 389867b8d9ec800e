import fc from 'fast-check';
import { bandCount, codeScore, coarseCodingOf, codingOf, moveEnds } from './code-score.ts';

describe('bandCount', () => {
  it.each([
    [5, '5-9', 7],
    [9, '5-9', 7],
    [10, '10-14', 12],
    [19, '15-19', 17],
    [20, '20', 20],
    [431, '431', 431],
  ])('tells %i as %s', (n, shown, middle) => {
    expect(bandCount(n)).toEqual({ shown, middle });
  });

  it('has no word for a group under 5', () => {
    expect(() => bandCount(4)).toThrow(RangeError);
  });
});

describe('codeScore', () => {
  it.each([
    [7, 63, { score: 65, shown: '65', end: null }],
    [7, 12, { score: 10, shown: '10 or less', end: 'low' }],
    [7, 100, { score: 90, shown: '90 or more', end: 'high' }],
    [12, 63.4, { score: 63, shown: '63', end: null }],
    [12, 99, { score: 95, shown: '95 or more', end: 'high' }],
    [40, 63.44, { score: 63.4, shown: '63.4', end: null }],
    [40, 0, { score: 2, shown: '2 or less', end: 'low' }],
  ])('tells a score of %i people, %d, as %j', (n, score, coded) => {
    expect(codeScore(score, n)).toEqual(coded);
  });

  it('never lets a unanimous small group be told from one with another answer in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 9 }), fc.constantFrom(0, 100), (n, extreme) => {
        const other = extreme === 0 ? 25 : 75;
        const almost = (extreme * (n - 1) + other) / n;
        return codeScore(extreme, n).shown === codeScore(almost, n).shown;
      }),
    );
  });
});

describe('coarseCodingOf', () => {
  it.each([
    [7, 100, '75 or more'],
    [7, 76, '75 or more'],
    [7, 60, '50'],
    [7, 20, '25 or less'],
    [15, 91, '90 or more'],
    [30, 97, '95 or more'],
    [60, 98, '98 or more'],
    [60, 61, '60'],
  ])('tells a score of %i people, %d, as "%s"', (n, score, shown) => {
    expect(codeScore(score, n, coarseCodingOf(n)).shown).toBe(shown);
  });
});

describe('moveEnds', () => {
  it('leaves the ends of scores that were not adjusted where they are', () => {
    for (const n of [5, 12, 60]) expect(moveEnds(codingOf(n), 0)).toEqual(codingOf(n));
  });

  it.each([
    [7, -20, { step: 5, low: 10, high: 70 }],
    [7, 13, { step: 5, low: 25, high: 90 }],
    [12, -7.4, { step: 1, low: 5, high: 87 }],
    [40, 12.34, { step: 0.1, low: 14.4, high: 98 }],
  ])('moves those of %i people by a floor of %d', (n, floor, coding) => {
    expect(moveEnds(codingOf(n), floor)).toEqual(coding);
  });

  it('never lets unanimity be told from one other answer, however hard the items are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.double({ min: -45, max: 45, noNaN: true }),
        fc.constantFrom(0, 100),
        fc.boolean(),
        (n, floor, extreme, isCoarse) => {
          const other = extreme === 0 ? 25 : 75;
          const coding = moveEnds(isCoarse ? coarseCodingOf(n) : codingOf(n), floor);
          const tell = (mean: number): string => codeScore(mean + floor, n, coding).shown;
          return tell(extreme) === tell((extreme * (n - 1) + other) / n);
        },
      ),
    );
  });
});
