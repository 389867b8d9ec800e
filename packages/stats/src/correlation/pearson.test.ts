import { UndefinedResult } from '../failure/undefined-result.ts';
import { pearson } from './pearson.ts';

describe('pearson', () => {
  it('gives the digits of cor.test for eight crossed pairs', () => {
    const result = pearson([1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 4, 3, 6, 5, 8, 7]);
    expect(result).toMatchObject({ n: 8, df: 6, dropped: 0, reasons: {} });
    expect(result.r).toBeCloseTo(0.904761904761905, 14);
    expect(result.p).toBeCloseTo(0.0020082755054294543, 14);
    expect(result.low).toBeCloseTo(0.5520628252285258, 12);
    expect(result.high).toBeCloseTo(0.9828242221372234, 12);
  });

  it('has no interval with three pairs, and says why', () => {
    const result = pearson([1, 2, 4], [2, 3, 9]);
    expect(result.low).toBeNull();
    expect(result.high).toBeNull();
    expect(result.reasons).toEqual({ low: 'too-few-rows', high: 'too-few-rows' });
  });

  it('drops pairs with a missing side and counts them', () => {
    const result = pearson([1, null, 2, 4, 3], [2, 3, null, 9, 5]);
    expect([result.n, result.dropped]).toEqual([3, 2]);
  });

  it('refuses a constant side instead of reporting no link', () => {
    const failure = catchFailure(() => pearson([3, 3, 3, 3], [1, 2, 3, 4]));
    expect(failure).toBeInstanceOf(RangeError);
    expect(failure).toMatchObject({ reason: 'constant', counts: { n: 4 } });
  });

  it('refuses two pairs, where R answers 1 or -1', () => {
    expect(catchFailure(() => pearson([1, 2], [5, 3]))).toMatchObject({ reason: 'too-few-rows' });
  });

  it('does not take NaN or infinity for a missing value', () => {
    expect(() => pearson([1, 2, Number.NaN], [1, 2, 3])).toThrow('finite');
  });

  it('keeps its digits under an offset of 1e9 and units of 1e-300', () => {
    const xs = [0.25, 1.5, 2, 3.75, 4.5];
    const ys = [2, 1, 4, 3, 6];
    const plain = pearson(xs, ys).r;
    expect(
      pearson(
        xs.map((x) => x + 1e9),
        ys,
      ).r,
    ).toBeCloseTo(plain, 12);
    expect(
      pearson(
        xs.map((x) => x * 1e-300),
        ys,
      ).r,
    ).toBeCloseTo(plain, 12);
  });
});

function catchFailure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof UndefinedResult) return error;
    throw error;
  }
  return undefined;
}
