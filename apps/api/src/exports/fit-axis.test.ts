import * as fc from 'fast-check';
import { fitAxis, placeOn } from './fit-axis.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it('holds every value between round ends, in at most six equal parts', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const axis = fitAxis(values);
      const { low, high, ticks } = axis;
      for (const one of values) {
        expect(placeOn(axis, one)).toBeGreaterThanOrEqual(-1e-6);
        expect(placeOn(axis, one)).toBeLessThanOrEqual(1 + 1e-6);
      }
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
    }),
  );
});

it('is numbered with as many decimals as its steps have', () => {
  expect(fitAxis([61.2, 94.7])).toEqual({
    low: 60,
    high: 100,
    ticks: [60, 70, 80, 90, 100],
    decimals: 0,
  });
  expect(fitAxis([0.31, 0.74]).decimals).toBe(1);
  expect(fitAxis([]).ticks).toEqual([0, 20, 40, 60, 80, 100]);
  expect(fitAxis([7, 7])).toMatchObject({ low: 6, high: 8 });
});
