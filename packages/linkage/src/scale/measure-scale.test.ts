import { measureScale, type ScaleSums } from './measure-scale.ts';

const names = ['A1', 'A2', 'A3', 'A4'];

/** Items that share a variance of 300 of 600. */
const complete = (n: number) => ({
  names,
  n,
  covariances: names.map((_, i) => names.map((__, j) => (i === j ? 600 : 300))),
});

/** Groups of ten around means up to 40 apart, with a variance of 400 inside. */
const groups = (count: number, within = 400) =>
  Array.from({ length: count }, (_, group) => {
    const mean = 50 + 20 * Math.sin(group);
    return { n: 10, sum: 10 * mean, sumOfSquares: 9 * within + 10 * mean * mean };
  });

const fullBank = {
  complete: complete(200),
  options: 5,
  spreads: groups(20).map(() => ({ n: 10, itemVariances: [500, 500, 500, 500] })),
};

const sums = (change: Partial<ScaleSums> = {}): ScaleSums => ({
  groups: groups(20),
  bank: fullBank,
  ...change,
});

describe('measureScale', () => {
  it('gives alpha, omega and item-rest correlations of the whole organisation in hundredths', () => {
    const { consistency } = measureScale(sums());
    // k r / (1 + (k - 1) r) with r = 0.5
    expect(consistency?.alpha?.value).toBe(0.8);
    expect(consistency?.alpha?.low).toBeLessThan(0.8);
    expect(consistency?.alpha?.high).toBeGreaterThan(0.8);
    expect(consistency?.omega?.value).toBe(0.8);
    expect(consistency?.items).toEqual(names.map((item) => ({ item, itemRestR: 0.61 })));
    expect(consistency?.people).toBe(200);
  });

  it('compares the variance inside groups with that of random answers on the same 0 to 100', () => {
    // ratio 500 / 1250 = 0.4; 4 * 0.6 / (4 * 0.6 + 0.4)
    expect(measureScale(sums()).agreement).toEqual({
      groups: 20,
      mean: 0.86,
      median: 0.86,
      shareAt70: 1,
      gap: null,
    });
  });

  it('tells how much lies between groups', () => {
    const { aggregation } = measureScale(sums());
    expect(aggregation).toMatchObject({ groups: 20, people: 200, unitsDiffer: true, gap: null });
    expect(aggregation.icc1?.value).toBeGreaterThan(0.01);
    expect(aggregation.icc2?.value).toBeGreaterThan(0);
  });

  it('has only what lies between groups where nine items were asked', () => {
    const { consistency, agreement, aggregation } = measureScale(sums({ bank: null }));
    expect([consistency, agreement]).toEqual([null, null]);
    expect(aggregation.icc1).not.toBeNull();
  });

  it('tells nothing of fewer than 50 people, not even how many they are', () => {
    const bank = { ...fullBank, complete: complete(49) };
    expect(measureScale(sums({ bank, groups: groups(4) }))).toMatchObject({
      consistency: { people: 0, alpha: null, alphaGap: 'too-few-people', omega: null },
      aggregation: { people: 0, icc1: null, gap: 'too-few-people' },
    });
  });

  it('tells nothing of fewer than ten groups, of which a middle would be one', () => {
    const bank = { ...fullBank, spreads: fullBank.spreads.slice(0, 9) };
    expect(measureScale(sums({ bank, groups: groups(9) }))).toMatchObject({
      agreement: { median: null, gap: 'too-few-groups' },
      aggregation: { icc1: null, icc2: null, gap: 'too-few-groups' },
    });
  });

  it('never says that everybody of a group said the same', () => {
    const bank = {
      ...fullBank,
      spreads: groups(20).map(() => ({ n: 10, itemVariances: [0, 0, 0, 0] })),
    };
    const { agreement, aggregation } = measureScale(sums({ bank, groups: groups(20, 0) }));
    expect(agreement).toMatchObject({ mean: 0.95, median: 0.95 });
    expect(aggregation).toMatchObject({ icc1: null, gap: 'no-spread' });
    const copies = { ...complete(200), covariances: names.map(() => names.map(() => 600)) };
    const { consistency } = measureScale(sums({ bank: { ...bank, complete: copies } }));
    expect(consistency).toMatchObject({
      alpha: { value: 0.99 },
      omega: null,
      omegaGap: 'no-solution',
    });
  });

  it('rounds people to tens, so that two numbers have no small difference', () => {
    const bank = { ...fullBank, complete: complete(197) };
    expect(measureScale(sums({ bank })).consistency?.people).toBe(200);
  });

  it('needs two items for alpha, three for omega, and one scale for agreement', () => {
    const cut = (count: number) => ({
      names: names.slice(0, count),
      n: 200,
      covariances: complete(200)
        .covariances.slice(0, count)
        .map((row) => row.slice(0, count)),
    });
    expect(
      measureScale(sums({ bank: { ...fullBank, complete: cut(2), options: null } })),
    ).toMatchObject({
      consistency: { alpha: { value: 0.67 }, omega: null, omegaGap: 'too-few-items' },
      agreement: { median: null, gap: 'mixed-scales' },
    });
    expect(
      measureScale(sums({ bank: { ...fullBank, complete: cut(1) } })).consistency,
    ).toMatchObject({
      alpha: null,
      alphaGap: 'too-few-items',
    });
  });
});
