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

const tally: Tally = {
  blocks: [
    { id: 'a', measure: 'HRD', unitId: 'shop', size: 6, atomIds: ['shop'] },
    { id: 'b', measure: 'HRD', unitId: 'office', size: 6, atomIds: ['office'] },
    { id: 'c', measure: 'VAL', unitId: 'shop', size: 6, atomIds: ['shop'] },
  ],
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
  histograms: [],
  comments: [],
};

const findScale = (questionnaire: typeof fullBank, k = 4) => {
  const [scale] = sumScales({ questionnaire, responses, tally, k });
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

  it('takes variances inside groups, where enough people answered every item', () => {
    const { options, spreads } = findScale(fullBank)?.sums.bank ?? {};
    expect(options).toBe(5);
    // R's var of the scores of all who answered an item; four did so to the last one.
    expect(spreads).toEqual([
      {
        n: 6,
        itemVariances: [
          expect.closeTo(2104.1667, 4),
          expect.closeTo(1666.6667, 4),
          expect.closeTo(1500.0, 4),
          expect.closeTo(1822.9167, 4),
        ],
      },
    ]);
    expect(findScale(fullBank, 5)?.sums.bank?.spreads).toEqual([]);
  });

  it('knows nothing of items where nine were asked', () => {
    expect(findScale(nine)?.sums.bank).toBeNull();
  });
});
