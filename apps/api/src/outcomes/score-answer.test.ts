import fc from 'fast-check';
import { figureOf, scoreAnswer } from './score-answer.ts';

const nps = { scoring: 'nps', low: 0, high: 10, satisfiedFrom: null } as const;
const share = { scoring: 'share', low: 1, high: 5, satisfiedFrom: 4 } as const;
const mean = { scoring: 'mean', low: 1, high: 7, satisfiedFrom: null } as const;

test.each([
  [nps, 0, -100],
  [nps, 6, -100],
  [nps, 7, 0],
  [nps, 8, 0],
  [nps, 9, 100],
  [nps, 10, 100],
  [nps, 11, null],
  [nps, 8.5, null],
  [share, 3, 0],
  [share, 4, 100],
  [share, 0, null],
  [mean, 7, 7],
  [mean, 7.1, null],
  [mean, Number.NaN, null],
])('%j scores %d as %j', (scale, value, score) => {
  expect(scoreAnswer(value, scale)).toBe(score);
});

test('a figure is the mean of the scores, with their standard deviation', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2 }), (values) => {
      const n = values.length;
      const sum = values.reduce((total, value) => total + value, 0);
      const sumOfSquares = values.reduce((total, value) => total + value * value, 0);
      const { value, sd } = figureOf({ n, sum, sumOfSquares }, 'mean');
      const spread = values.reduce((total, one) => total + (one - sum / n) ** 2, 0) / (n - 1);
      expect(value).toBeCloseTo(sum / n, 10);
      expect(sd).toBeCloseTo(Math.sqrt(spread), 6);
    }),
  );
  expect(figureOf({ n: 1, sum: 4, sumOfSquares: 16 }, 'mean')).toEqual({ value: 4, sd: null });
  expect(figureOf({ n: 4, sum: 300, sumOfSquares: 30_000 }, 'share')).toEqual({
    value: 75,
    sd: null,
  });
});
