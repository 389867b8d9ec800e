import type { PublishedRow } from '../scores/published-cells.ts';
import { poolLevels } from './pool-levels.ts';

const row = (change: Partial<PublishedRow>): PublishedRow => ({
  waveId: 'w',
  unitId: 'u',
  unitName: 'Unit',
  attribute: '',
  value: '',
  construct: 'ICT',
  score: 60,
  shown: '60',
  low: 50,
  high: 70,
  n: '30',
  nMid: 30,
  ...change,
});

describe('levels of several units together', () => {
  it('are weighted by people, and surer than each', () => {
    expect(
      poolLevels([
        row({}),
        row({ score: 80, shown: '80', low: 70, high: 90, n: '10-14', nMid: 12 }),
      ]),
    ).toEqual({
      score: 65.7,
      shown: '66',
      low: 58,
      high: 73.4,
      n: '40-44',
      nMid: 42,
    });
  });

  it('are told as it was published where it is one', () => {
    const one = { score: 90, shown: '90 or more', low: 80, high: 100, n: '5-9', nMid: 7 };
    expect(poolLevels([row(one)])).toEqual(one);
  });

  it('stay on the scale, and say so where all stand at its end', () => {
    const end = row({ score: 98, shown: '98 or more', low: 97, high: 101, n: '20', nMid: 20 });
    expect(poolLevels([end, end])).toMatchObject({ shown: '98 or more', n: '40', high: 99.4 });
    expect(() => poolLevels([])).toThrow(RangeError);
  });
});
