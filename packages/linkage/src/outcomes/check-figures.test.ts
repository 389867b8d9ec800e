import {
  doubtFigures,
  type FigureScale,
  type FigureSpan,
  isScaleTooWide,
} from './check-figures.ts';

const share: FigureScale = { rule: 'share', low: 0, high: 100 };
const points: FigureScale = { rule: 'mean', low: 1, high: 7 };
const figures = (values: readonly number[], n: number | null = null) =>
  values.map((value) => ({ value, n, standardDeviation: null }));
const steady = [70, 72, 71, 69, 73, 70, 71, 72];
const doubtsOf = (
  given: Parameters<typeof doubtFigures>[0],
  scale: FigureScale = share,
): Record<number, readonly string[]> => Object.fromEntries(doubtFigures(given, scale));

it('finds a figure far from its unit’s other periods, and leaves the others alone', () => {
  expect(doubtsOf(figures([...steady, 17]))).toEqual({ 8: ['outlier'] });
  expect(doubtsOf(figures([...steady, 74]))).toEqual({});
});

it('calls nothing an outlier with few periods, without any spread, or within its own error', () => {
  expect(doubtsOf(figures([70, 71, 10]))).toEqual({});
  expect(doubtsOf(figures([70, 70, 70, 70, 70, 70, 70, 70, 71]))).toEqual({});
  const small = [...figures(steady), { value: 50, n: 4, standardDeviation: null }];
  expect(doubtsOf(small)).toEqual({});
});

it('finds an n that jumps', () => {
  const counts = [100, 110, 95, 105, 1_050, 10];
  const given = counts.map((n) => ({ value: 5, n, standardDeviation: null }));
  expect(doubtsOf(given, points)).toEqual({ 4: ['jump'], 5: ['jump'] });
});

it('finds a share that no whole number of customers makes', () => {
  expect(doubtsOf(figures([33.3, 66.7, 33, 0, 100], 3))).toEqual({});
  expect(doubtsOf(figures([50], 3))).toEqual({ 0: ['no-count'] });
  expect(doubtsOf(figures([-33.3], 3), { rule: 'nps', low: -100, high: 100 })).toEqual({});
  expect(doubtsOf(figures([50.5], 3), points)).toEqual({});
});

it('finds a standard deviation that the range does not allow', () => {
  const wide = { value: 4, n: 50, standardDeviation: 3.5 };
  expect(doubtsOf([wide], points)).toEqual({ 0: ['spread'] });
  expect(doubtsOf([{ ...wide, standardDeviation: 3 }], points)).toEqual({});
  expect(doubtsOf([wide], { ...points, high: null })).toEqual({});
});

const spanOf = (...values: readonly number[]): FigureSpan => ({
  count: values.length,
  least: Math.min(...values),
  most: Math.max(...values),
});

it('suspects shares of 1 among per cents, and marks out of 10 among marks out of 100', () => {
  expect(isScaleTooWide(spanOf(0.7, 0.8, 0.75, 0.9, 0.65), share)).toBe(true);
  expect(isScaleTooWide(spanOf(7, 8, 7.5, 9, 6.5), share)).toBe(true);
  expect(isScaleTooWide(spanOf(0.7, 0.8, 0.75, 0.9, 60), share)).toBe(false);
  expect(
    isScaleTooWide(spanOf(0.2, -0.1, 0.4, 0, 0.3), { rule: 'nps', low: -100, high: 100 }),
  ).toBe(true);
  expect(isScaleTooWide(spanOf(0, 0, 0, 0, 0, 0), share)).toBe(false);
  expect(isScaleTooWide(spanOf(0.7, 0.8), share)).toBe(false);
});
