import { employeeConstructs } from '@throughline/instrument';
import type { ScaleQuality } from '@throughline/types';
import { describeTrust } from './describe-trust.ts';

const figure = (value: number) => ({ value, low: value - 0.03, high: value + 0.03 });

/** A construct whose questions measure together, and that tells units apart so well. */
const quality = (icc1: number | null, icc2: number, groups = 40): ScaleQuality => ({
  consistency: {
    people: 400,
    alpha: figure(0.85),
    alphaGap: null,
    omega: figure(0.85),
    omegaGap: null,
    items: [],
  },
  agreement: { groups, mean: 0.8, median: 0.8, shareAt70: 0.8, gap: null },
  aggregation: {
    groups,
    people: 400,
    icc1: icc1 === null ? null : figure(icc1),
    icc2: icc1 === null ? null : figure(icc2),
    unitsDiffer: icc1 !== null,
    gap: icc1 === null ? 'too-few-groups' : null,
  },
});
const [good, careful, apart] = [quality(0.15, 0.7), quality(0.03, 0.2), quality(null, 0, 6)];

const headline = (of: (place: number) => ScaleQuality): string =>
  describeTrust({
    waves: [
      {
        id: 'wave',
        number: 1,
        pulseName: 'Pulse',
        closedAt: '2026-01-01T00:00:00.000Z',
        answered: '400',
        answeredMiddle: 400,
        scales: new Map(employeeConstructs.map(({ code }, place) => [code, of(place)])),
      },
    ],
    recorded: new Map(),
    hypotheses: { registered: 4, answered: 0, supported: 0 },
  }).headline;

describe('the first sentence of the page', () => {
  it('says that units can be compared only of measures of which nothing is held against it', () => {
    expect(headline(() => good)).toMatch(/^All nine measures can be used to compare units here;/);
    expect(headline((place) => (place < 4 ? good : careful))).toMatch(
      /^Four of nine measures can be used to compare units here, five more with care;/,
    );
    expect(headline(() => careful)).toMatch(
      /^Nine of nine measures can be used with care to compare units here, none without;/,
    );
  });

  it('says that units cannot be compared where there are too few groups', () => {
    expect(headline(() => apart)).toMatch(/^Units cannot be compared yet: that takes ten groups/);
  });

  it('counts no measure of which it is not known how far units differ', () => {
    expect(headline((place) => (place < 4 ? good : apart))).toMatch(
      /^Four of nine measures can be used to compare units here; /,
    );
  });
});
