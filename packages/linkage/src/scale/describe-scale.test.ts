import type { ScaleAggregation, ScaleConsistency } from '@throughline/types';
import { describeScale, type ScaleFacts } from './describe-scale.ts';

const consistency = (value: number, half = 0.04): ScaleConsistency => ({
  people: 400,
  alpha: { value, low: value - half, high: value + half },
  alphaGap: null,
  omega: { value, low: value - half, high: value + half },
  omegaGap: null,
  items: [],
});

const aggregation = (change: Partial<ScaleAggregation> = {}): ScaleAggregation => ({
  groups: 60,
  people: 600,
  icc1: { value: 0.16, low: 0.1, high: 0.24 },
  icc2: { value: 0.66, low: 0.53, high: 0.77 },
  unitsDiffer: true,
  gap: null,
  ...change,
});

const facts = (change: Partial<ScaleFacts> = {}): ScaleFacts => ({
  subject: 'being heard',
  questions: 4,
  consistency: consistency(0.81),
  agreement: { groups: 60, mean: 0.8, median: 0.82, shareAt70: 0.9, gap: null },
  aggregation: aggregation(),
  ...change,
});

describe('describeScale', () => {
  it('says first whether the questions measure one thing, with the interval', () => {
    expect(describeScale(facts())).toEqual({
      headline: 'The four questions on being heard measure one thing: alpha 0.81, 0.77 to 0.85.',
      aboutUnits:
        'Units differ on it: 16 % of the spread between people lies between units (10 % to 24 %). One wave tells them apart well enough: the mean of a unit is reliable to 0.66, 0.53 to 0.77. People of the same unit see it much alike.',
      standing: 'good',
    });
  });

  it.each([
    [
      consistency(0.72),
      /seem to measure one thing, but it could be less than it takes: alpha 0.72/,
      'good',
    ],
    [consistency(0.65), /only loosely: alpha 0.65/, 'weak'],
    [consistency(0.4), /do not measure one thing well enough: alpha 0.40/, 'weak'],
    [consistency(-0.3), /alpha −0.30, −0.34 to −0.26/, 'weak'],
    [
      { ...consistency(0.93), people: 70 },
      /measure one thing: alpha 0\.93.*Fewer than 100 people answered all of them/,
      'fair',
    ],
    [
      { ...consistency(0), alpha: null, alphaGap: 'too-few-people' as const },
      /fewer than 50 people/,
      'open',
    ],
    [
      { ...consistency(0), alpha: null, alphaGap: 'no-spread' as const },
      /do not vary enough/,
      'open',
    ],
    [null, /cannot be told yet: no wave has asked all of them/, 'open'],
  ])('finds words for %o', (given, words, standing) => {
    const described = describeScale(facts({ consistency: given }));
    expect(described.headline).toMatch(words);
    expect(described.standing).toBe(standing);
  });

  it.each([
    [
      aggregation({
        unitsDiffer: false,
        icc1: { value: -0.01, low: -0.04, high: 0.03 },
        icc2: null,
      }),
      /not differ on it more than chance.*: 0 % of/,
      'weak',
    ],
    [
      aggregation({
        icc1: { value: 0.03, low: 0.01, high: 0.06 },
        icc2: { value: 0.3, low: 0.1, high: 0.5 },
      }),
      /hardly differ.*too little to rank them/,
      'fair',
    ],
    [
      aggregation({ icc1: null, icc2: null, gap: 'too-few-groups', groups: 6 }),
      /takes ten groups.*there are six/,
      'fair',
    ],
    [aggregation({ icc1: null, icc2: null, gap: 'no-spread' }), /too much alike/, 'fair'],
    [null, /once a wave has closed/, 'fair'],
  ])('says what is known of units: %o', (given, words, standing) => {
    const described = describeScale(facts({ aggregation: given }));
    expect(described.aboutUnits).toMatch(words);
    expect(described.standing).toBe(standing);
  });
});
