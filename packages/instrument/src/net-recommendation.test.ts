import { netRecommendation } from './index.ts';

const shares = (told: Record<string, number>): Map<string, number> => new Map(Object.entries(told));

describe('how many more would recommend the company', () => {
  it('is the share of 9 and 10 less that of 0 to 6, with the interval of a difference', () => {
    // 40 % less 25 % of 200: sqrt((0.65 - 0.0225) / 200) = 0.0560.
    const told = shares({ 10: 25, 9: 15, 8: 20, 7: 15, 6: 10, 3: 10, 0: 5 });
    expect(netRecommendation(told, 200)).toEqual({ value: 15, low: 4, high: 26 });
  });

  it('stays within its bounds, and takes rounded shares for what they are of all', () => {
    expect(netRecommendation(shares({ 10: 100 }), 20)).toEqual({ value: 100, low: 100, high: 100 });
    expect(netRecommendation(shares({ 10: 45, 5: 45 }), 10)).toEqual({
      value: 0,
      low: -62,
      high: 62,
    });
    expect(netRecommendation(shares({ 9: 95, 2: 5 }), 10).high).toBe(100);
  });

  it('says nothing where nothing is told', () => {
    expect(netRecommendation(shares({ na: 100 }), 10)).toEqual({ value: 0, low: -100, high: 100 });
  });
});
