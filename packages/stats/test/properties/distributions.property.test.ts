import fc from 'fast-check';
import {
  chiSquaredQuantile,
  chiSquaredTail,
  fQuantile,
  fTail,
  noncentralTTail,
  normalQuantile,
  normalTail,
  tQuantile,
  tTail,
} from '../../src/index.ts';
import { isClose } from './honesty.ts';

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const df = fc.oneof(
  fc.double({ min: 0.8, max: 20, noNaN: true }),
  fc.integer({ min: 1, max: 3000 }),
);
const point = fc.double({ min: -30, max: 30, noNaN: true });

describe('distributions', () => {
  it('have quantiles that lead back to the probability', () => {
    fc.assert(
      fc.property(probability, df, df, (p, df1, df2) =>
        [
          normalTail(normalQuantile(p)),
          tTail(tQuantile(p, df1), df1),
          chiSquaredTail(chiSquaredQuantile(p, df1), df1),
          fTail(fQuantile(p, df1, df2), df1, df2),
        ].every(
          (back, i) => (i === 3 && fQuantile(p, df1, df2) === 0) || isClose(back, p, 1e-9, 0),
        ),
      ),
    );
  });

  it('have tails that add up to one and are mirror images', () => {
    fc.assert(
      fc.property(point, df, (x, nu) => {
        const sum = tTail(x, nu) + tTail(x, nu, 'upper');
        return isClose(sum, 1, 1e-12) && isClose(tTail(x, nu), tTail(-x, nu, 'upper'), 1e-12, 0);
      }),
    );
  });

  it('keep their digits next to the middle', () => {
    for (const t of [3e-10, 1e-8, 1e-6, 1e-3]) {
      const exact = 0.5 - Math.atan(t) / Math.PI;
      expect(Math.abs(tTail(-t, 1) - exact)).toBeLessThan(2e-16);
      expect(Math.abs(tTail(t, 1, 'upper') - exact)).toBeLessThan(2e-16);
    }
  });

  it('do not fall as the point rises', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0, max: 5, noNaN: true }), df, (x, step, nu) => {
        const slack = 1 + 1e-12;
        return (
          tTail(x, nu) <= tTail(x + step, nu) * slack &&
          normalTail(x) <= normalTail(x + step) * slack &&
          chiSquaredTail(x, nu) <= chiSquaredTail(x + step, nu) * slack
        );
      }),
    );
  });

  it('agree where one is another: t squared is F, normal squared is chi-squared', () => {
    fc.assert(
      fc.property(point, df, (x, nu) => {
        const two = 2 * tTail(-Math.abs(x), nu);
        return (
          isClose(two, fTail(x * x, 1, nu, 'upper'), 1e-10, 0) &&
          isClose(2 * normalTail(-Math.abs(x)), chiSquaredTail(x * x, 1, 'upper'), 1e-10, 1e-300)
        );
      }),
    );
  });

  it('have a noncentral t that is the central one without noncentrality', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.integer({ min: 3, max: 200 }),
        (x, nu) => isClose(noncentralTTail(x, nu, 0), tTail(x, nu), 1e-8, 1e-11),
      ),
      { numRuns: 40 },
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuse %s as a probability', (p) => {
    expect(() => tQuantile(p, 5)).toThrow(RangeError);
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
