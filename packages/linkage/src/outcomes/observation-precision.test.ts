import { observationPrecision } from './observation-precision.ts';

const figure = { value: 80, n: 100, standardDeviation: null };

describe('observationPrecision', () => {
  it("gives a share Wilson's interval, as R's prop.test(80, 100, correct = FALSE)", () => {
    const precision = observationPrecision('share', figure);
    expect(precision?.low).toBeCloseTo(71.1170815, 4);
    expect(precision?.high).toBeCloseTo(86.6633065, 4);
    expect(precision?.standardError).toBeCloseTo((86.6633065 - 71.1170815) / (2 * 1.959964), 4);
  });

  it('does not claim to know a share of all or none exactly', () => {
    for (const value of [0, 100]) {
      expect(observationPrecision('share', { ...figure, value })?.standardError).toBeGreaterThan(0);
    }
  });

  it('gives an NPS total the widest interval its value allows, never beyond the scale', () => {
    expect(observationPrecision('nps', { ...figure, value: 0 })).toEqual({
      standardError: expect.closeTo(10, 6),
      low: expect.closeTo(-19.6, 1),
      high: expect.closeTo(19.6, 1),
    });
    expect(observationPrecision('nps', { ...figure, value: 99, n: 4 })?.high).toBe(100);
  });

  it('gives a rate per 1,000 the variance of a count, and of one event where there was none', () => {
    const complaints = { value: 8, n: 2_000, standardDeviation: null };
    expect(observationPrecision('rate', complaints)).toEqual({
      standardError: expect.closeTo(2, 6),
      low: expect.closeTo(8 - 2 * 1.959964, 4),
      high: expect.closeTo(8 + 2 * 1.959964, 4),
    });
    expect(observationPrecision('rate', { ...complaints, value: 0 })).toMatchObject({
      standardError: 0.5,
      low: 0,
    });
  });

  it("gives a mean Student's interval where its standard deviation is known", () => {
    const precision = observationPrecision('mean', { value: 5, n: 16, standardDeviation: 2 });
    expect(precision?.standardError).toBe(0.5);
    expect(precision?.low).toBeCloseTo(5 - (2.13145 * 2) / 4, 4);
    expect(precision?.high).toBeCloseTo(5 + (2.13145 * 2) / 4, 4);
  });

  it('says nothing where the precision is unknown', () => {
    expect(observationPrecision('share', { ...figure, n: null })).toBeNull();
    expect(observationPrecision('mean', figure)).toBeNull();
    expect(observationPrecision('rate', { ...figure, n: 1 })).toBeNull();
  });
});
