import { freezeQuestionnaire } from '@throughline/instrument';
import type { Answers } from '@throughline/types';
import type { Response } from './responses.ts';
import { sumScales } from './sum-scales.ts';
import type { Tally } from './tally.ts';

const fullBank = freezeQuestionnaire({ form: 'full-bank', commentQuestion: null, language: 'en' });
const nine = freezeQuestionnaire({ form: 'nine', commentQuestion: null, language: 'en' });

/** HRD4 is reversed: these answers score 0, 25, 50 and 100 after it is turned round. */
const person = (hrd: readonly [string, string, string, string | null]): Response => {
  const answers: Answers = {};
  for (const [place, answer] of hrd.entries()) {
    if (answer !== null) answers[`HRD${place + 1}`] = answer;
  }
  return { cohortId: 'shop', answers, scores: new Map([['HRD', 50]]), floors: new Map() };
};
const responses = [
  person(['1', '1', '2', '5']),
  person(['2', '2', '2', '4']),
  person(['3', '3', '4', '3']),
  person(['5', '4', '4', '1']),
  // Left one out, or said that it does not apply: no complete answer.
  person(['5', '5', '5', null]),
  person(['1', '1', '1', 'na']),
];

const count = (block: string, question: string, option: string, people: number) => ({
  block,
  question,
  option,
  count: people,
});
const tally: Tally = {
  blocks: ['a', 'b'].map((id) => ({
    id,
    measure: 'HRD',
    unitId: 'shop',
    size: 6,
    atomIds: [],
  })),
  composites: [
    {
      block: 'a',
      construct: 'HRD',
      half: 0,
      n: 12,
      sum: 600,
      sumOfSquares: 36_000,
      sumOfFloors: 0,
    },
    { block: 'a', construct: 'HRD', half: 1, n: 6, sum: 300, sumOfSquares: 18_000, sumOfFloors: 0 },
    { block: 'a', construct: 'HRD', half: 2, n: 6, sum: 300, sumOfSquares: 18_000, sumOfFloors: 0 },
    { block: 'b', construct: 'HRD', half: 0, n: 6, sum: 330, sumOfSquares: 21_000, sumOfFloors: 0 },
  ],
  histograms: [
    ...['HRD1', 'HRD2', 'HRD3'].flatMap((item) => [
      count('a', item, '1', 3),
      count('a', item, '5', 3),
    ]),
    count('a', 'HRD4', '2', 2),
    count('a', 'HRD4', '4', 2),
    count('a', 'HRD4', 'na', 2),
    // The other block hides two of its items.
    count('b', 'HRD1', '3', 6),
    count('b', 'HRD2', '3', 6),
  ],
  comments: [],
};

const findScale = (questionnaire: typeof fullBank) => {
  const [scale] = sumScales({ questionnaire, responses, tally });
  return scale;
};

describe('sumScales', () => {
  it('hands on the composites of everybody in a group, and no half', () => {
    expect(findScale(fullBank)).toMatchObject({
      construct: 'HRD',
      sums: {
        groups: [
          { n: 12, sum: 600, sumOfSquares: 36_000 },
          { n: 6, sum: 330, sumOfSquares: 21_000 },
        ],
      },
    });
  });

  it('covaries items over those who answered all of them, reversed ones turned round', () => {
    const { names, n, covariances } = findScale(fullBank)?.sums.bank?.complete ?? {};
    expect([names, n]).toEqual([['HRD1', 'HRD2', 'HRD3', 'HRD4'], 4]);
    // HRD1 scores 0, 25, 50, 100: R's var is 1822.917. HRD4 scores the same once it is turned round.
    expect(covariances?.[0]?.[0]).toBeCloseTo(1822.9167, 4);
    expect(covariances?.[0]?.[3]).toBeCloseTo(1822.9167, 4);
    expect(covariances?.[3]?.[0]).toBe(covariances?.[0]?.[3]);
    // HRD2 scores 0, 25, 50, 75: cov(HRD1, HRD2) is 1354.167.
    expect(covariances?.[0]?.[1]).toBeCloseTo(1354.1667, 4);
  });

  it('takes variances inside groups from counts, where every item is shown', () => {
    const { options, spreads } = findScale(fullBank)?.sums.bank ?? {};
    expect(options).toBe(5);
    // Three at 0 and three at 100: 3000. Two at 25 and two at 75, "does not apply" left out: 833.333.
    expect(spreads).toEqual([
      { n: 6, itemVariances: [3000, 3000, 3000, expect.closeTo(833.3333, 4)] },
    ]);
  });

  it('knows nothing of items where nine were asked', () => {
    expect(findScale(nine)?.sums.bank).toBeNull();
  });
});
