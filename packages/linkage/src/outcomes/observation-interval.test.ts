import { observationInterval } from './observation-interval.ts';

const figure = { value: 80, n: 100, standardDeviation: null };

describe('observationInterval', () => {
  it("gives a share Wilson's interval, as R's prop.test(80, 100, correct = FALSE)", () => {
    const interval = observationInterval('share', figure);
    expect(interval?.low).toBeCloseTo(71.1170815, 4);
    expect(interval?.high).toBeCloseTo(86.6633065, 4);
  });

  it('gives an NPS total the widest interval its value allows, never beyond the scale', () => {
    expect(observationInterval('nps', { ...figure, value: 0 })).toEqual({
      low: expect.closeTo(-19.6, 1),
      high: expect.closeTo(19.6, 1),
    });
    expect(observationInterval('nps', { ...figure, value: 99, n: 4 })?.high).toBe(100);
  });

  it("gives a mean Student's interval where its standard deviation is known", () => {
    const interval = observationInterval('mean', { value: 5, n: 16, standardDeviation: 2 });
    expect(interval?.low).toBeCloseTo(5 - (2.13145 * 2) / 4, 4);
    expect(interval?.high).toBeCloseTo(5 + (2.13145 * 2) / 4, 4);
  });

  it('says nothing where the precision is unknown', () => {
    expect(observationInterval('share', { ...figure, n: null })).toBeNull();
    expect(observationInterval('mean', figure)).toBeNull();
  });
});
