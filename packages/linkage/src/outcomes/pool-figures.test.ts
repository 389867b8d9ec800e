import { compareFigures, poolFigures } from './pool-figures.ts';

const figure = (value: number, n: number | null, standardError: number | null = 2) => ({
  value,
  n,
  standardError,
});

describe('poolFigures', () => {
  it('counts every customer once where all units say how many they are', () => {
    const pooled = poolFigures([figure(40, 300), figure(80, 100)]);
    expect(pooled).toMatchObject({ value: 50, n: 400, units: 2 });
    expect(pooled.standardError).toBeCloseTo(Math.hypot(0.75 * 2, 0.25 * 2), 12);
    expect(pooled.high).toBeCloseTo(50 + 1.959964 * (pooled.standardError ?? 0), 5);
  });

  it('counts every unit once where one does not say, and then knows no number', () => {
    expect(poolFigures([figure(40, null), figure(80, 100)])).toMatchObject({ value: 60, n: null });
  });

  it('has no interval where the precision of a part is not known', () => {
    expect(poolFigures([figure(40, 10, null), figure(80, 10)])).toMatchObject({
      value: 60,
      low: null,
      high: null,
    });
  });

  it('leaves a single figure as it is', () => {
    expect(poolFigures([figure(41.5, 60)])).toMatchObject({ value: 41.5, n: 60, units: 1 });
    expect(() => poolFigures([])).toThrow(RangeError);
  });
});

describe('compareFigures', () => {
  it('is the second subtracted from the first, with the interval of two samples', () => {
    const change = compareFigures(figure(50, 100, 3), figure(42, 100, 4));
    expect(change?.value).toBe(8);
    expect(change?.low).toBeCloseTo(8 - 1.959964 * 5, 5);
  });

  it('says nothing where the precision of either is not known', () => {
    expect(compareFigures(figure(50, 100, null), figure(42, 100))).toBeNull();
  });
});
