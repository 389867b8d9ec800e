import * as stats from '../src/index.ts';
import type { UndefinedReason } from '../src/index.ts';

const one = [1, 2, 3, 4, 5, 6];
const flat = [2, 2, 2, 2, 2, 2];
const other = [2, 1, 4, 3, 6, 4];
const unit = ['a', 'a', 'b', 'b', 'c', 'c'];
const single = ['a', 'b', 'c', 'd', 'e', 'f'];
const time = [1, 2, 1, 2, 1, 2];
const x = (values: readonly number[]): { name: string; values: readonly number[] }[] => [
  { name: 'x', values },
];

type Example = [string, () => unknown, UndefinedReason];

const EXAMPLES: Example[] = [
  ['nothing to describe', () => stats.describe([null, null]), 'too-few-rows'],
  ['two pairs', () => stats.pearson([1, 2], [2, 1]), 'too-few-rows'],
  ['a constant side', () => stats.spearman(flat, one), 'constant'],
  ['a constant side of tau', () => stats.kendall(one, flat), 'constant'],
  [
    'no answer to score',
    () => stats.netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }),
    'too-few-rows',
  ],
  ['a share of nothing', () => stats.proportion({ count: 0, n: 0 }), 'too-few-rows'],
  ['more hits than tries', () => stats.proportion({ count: 3, n: 2 }), 'invalid-input'],
  [
    'one unit',
    () =>
      stats.intraclassCorrelation(
        one,
        one.map(() => 'a'),
      ),
    'too-few-units',
  ],
  ['one answer a unit', () => stats.intraclassCorrelation(one, single), 'too-few-rows'],
  [
    'no variation inside units',
    () => stats.intraclassCorrelation([1, 1, 2, 2, 3, 3], unit),
    'no-residual-variation',
  ],
  [
    'items that cancel out',
    () => stats.cronbachAlpha([...x(one), { name: 'y', values: one.map((v) => -v) }]),
    'constant',
  ],
  [
    'copies of one item',
    () => stats.mcdonaldOmega([...x(one), ...x(one), ...x(one), ...x(one)]),
    'singular-design',
  ],
  [
    'covariances of items that cancel out',
    () =>
      stats.alphaFromCovariances({
        names: ['x', 'y'],
        n: 9,
        covariances: [
          [1, -1],
          [-1, 1],
        ],
      }),
    'constant',
  ],
  [
    'covariances that are not symmetric',
    () =>
      stats.alphaFromCovariances({
        names: ['x', 'y'],
        n: 9,
        covariances: [
          [1, 0.5],
          [0, 1],
        ],
      }),
    'invalid-input',
  ],
  [
    'a row of covariances too few',
    () => stats.omegaFromCovariances({ names: ['x', 'y'], n: 9, covariances: [[1, 0.5]] }),
    'invalid-input',
  ],
  [
    'covariances of too few people',
    () =>
      stats.omegaFromCovariances({
        names: ['x', 'y'],
        n: 2,
        covariances: [
          [1, 0.5],
          [0.5, 1],
        ],
      }),
    'too-few-rows',
  ],
  [
    'a sum of squares that no answers have',
    () => stats.iccFromSums([{ unit: 'a', n: 2, sum: 10, sumOfSquares: 1 }]),
    'invalid-input',
  ],
  [
    'sums of one unit',
    () => stats.iccFromSums([{ unit: 'a', n: 2, sum: 10, sumOfSquares: 52 }]),
    'too-few-units',
  ],
  ['agreement of no unit', () => stats.agreementFromVariances([], 2), 'too-few-rows'],
  [
    'a unit that lacks an item',
    () =>
      stats.agreementFromVariances(
        [
          { unit: 'a', n: 5, itemVariances: [1, 1] },
          { unit: 'b', n: 5, itemVariances: [1] },
        ],
        2,
      ),
    'invalid-input',
  ],
  [
    'no complete row',
    () => stats.linearRegression({ y: one, x: [{ name: 'x', values: one.map(() => null) }] }),
    'too-few-rows',
  ],
  [
    'units with one row',
    () => stats.panelFixedEffects({ y: one, x: x(other), unit: single, time, effect: 'unit' }),
    'too-few-rows',
  ],
  [
    'x fixed inside units',
    () =>
      stats.panelFixedEffects({ y: other, x: x([1, 1, 2, 2, 3, 3]), unit, time, effect: 'unit' }),
    'no-variation-within-units',
  ],
  [
    'no df left',
    () =>
      stats.panelFixedEffects({
        y: [1, 3, 2, 9],
        x: x([1, 2, 4, 8]),
        unit: ['a', 'a', 'b', 'b'],
        time: [1, 2, 1, 2],
        effect: 'two-way',
      }),
    'too-few-rows',
  ],
  [
    'collinear terms of a mixed model',
    () =>
      stats.mixedModel({
        y: other,
        x: [...x(one), { name: 'twice', values: one.map((v) => 2 * v) }],
        group: unit,
      }),
    'singular-design',
  ],
  ['groups of one', () => stats.mixedModel({ y: other, x: [], group: single }), 'too-few-rows'],
  [
    'a dynamic model of one unit',
    () =>
      stats.dynamicModel({
        y: { name: 'y', values: other },
        x: x(one),
        unit: one.map(() => 'a'),
        time: [1, 2, 3, 4, 5, 6],
      }),
    'too-few-units',
  ],
  [
    'gaps in a Granger test',
    () =>
      stats.panelGranger({
        x: long(0),
        y: long(1),
        unit: long(0).map(() => 'a'),
        time: long(0).map((_, i) => (i > 5 ? i + 1 : i)),
      }),
    'gaps-in-periods',
  ],
  [
    'too few periods for Granger',
    () => stats.panelGranger({ x: one, y: other, unit: one.map(() => 'a'), time: one }),
    'too-few-periods',
  ],
  ['one unit to pool', () => stats.poolEffects([0.2], [0.1]), 'too-few-units'],
  ['an effect without error', () => stats.poolEffects([0.2, 0.3], [0.1, 0]), 'not-positive'],
  [
    'collinear drivers',
    () =>
      stats.driverImportance(other, [...x(one), { name: 'twice', values: one.map((v) => 2 * v) }]),
    'singular-design',
  ],
  [
    'mediation by a constant',
    () => stats.mediation({ x: one, m: flat, y: other }),
    'singular-design',
  ],
  [
    'a change that is the same for all',
    () =>
      stats.comparePaired(
        one,
        one.map((v) => v + 1),
      ),
    'constant',
  ],
  ['a perfect correlation as evidence', () => stats.correlationBayesFactor(1, 20), 'perfect-fit'],
  ['respondents needed without an ICC', () => stats.respondentsNeeded(-0.1), 'not-positive'],
  ['a correlation of 0 to plan for', () => stats.pairsForCorrelation(0), 'condition-not-met'],
  [
    'series that predict themselves without error',
    () => {
      const x = long(0);
      const y = x.reduce<number[]>(
        (series, value) => [...series, 0.5 * (series.at(-1) ?? 1) + value],
        [],
      );
      return stats.panelGranger({
        x,
        y: [1, ...y].slice(0, -1),
        unit: x.map(() => 'a'),
        time: x.map((_, i) => i),
      });
    },
    'singular-design',
  ],
  [
    'two rows for one unit and period',
    () => stats.laggedCorrelation({ x: one, y: other, unit, time: [1, 1, 1, 2, 1, 2] }),
    'invalid-input',
  ],
  ['values too far apart', () => stats.describe([-1.7e308, 1.7e308]), 'overflow'],
  ['NaN as data', () => stats.describe([1, Number.NaN]), 'invalid-input'],
  [
    'columns of different length',
    () => stats.linearRegression({ y: one, x: x([1, 2]) }),
    'invalid-input',
  ],
  [
    'a fractional period',
    () => stats.laggedCorrelation({ x: one, y: other, unit, time: [1, 1.5, 2, 3, 4, 5] }),
    'invalid-input',
  ],
];

function long(shift: number): number[] {
  return Array.from({ length: 12 }, (_, i) => Math.sin(1.3 * (i + shift)));
}

describe('where a result is undefined', () => {
  it.each(EXAMPLES)('%s throws a RangeError that says so', (_name, run, reason) => {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(expect.objectContaining({ reason }));
  });
});

describe('where a part of a result is undefined', () => {
  it('leaves out alpha without an item when two items are all there are', () => {
    const { alpha, items } = stats.cronbachAlpha([...x(one), { name: 'y', values: other }]);
    expect(alpha).toBeGreaterThan(0);
    expect(items.map(({ alphaIfDeleted }) => alphaIfDeleted)).toEqual([null, null]);
  });

  it('leaves out a collinear term and names it, and keeps the others', () => {
    const result = stats.linearRegression({
      y: other,
      x: [
        ...x(one),
        { name: 'copy', values: one.map((v) => 2 * v + 1) },
        { name: 'z', values: [1, 5, 2, 2, 8, 1] },
      ],
    });
    expect(result.aliased).toEqual(['copy']);
    expect(result.coefficients.map(({ reason }) => reason)).toEqual([null, null, 'aliased', null]);
    expect(result.coefficients[2]).toMatchObject({ estimate: null, standardError: null, p: null });
    expect(result.hc3()).toBeNull();
  });

  it('gives estimates but no errors for a perfect fit', () => {
    const result = stats.linearRegression({ y: one.map((v) => 3 * v + 1), x: x(one) });
    expect(result.coefficients[1]?.estimate).toBeCloseTo(3, 12);
    expect(result.coefficients[1]).toMatchObject({
      standardError: null,
      p: null,
      reason: 'no-residual-variation',
    });
    expect(result.fit.reasons['sigma']).toBe('perfect-fit');
  });

  it('says for omega of two items what to report instead', () => {
    const result = stats.mcdonaldOmega([...x(one), { name: 'y', values: other }]);
    expect(result).toMatchObject({ omega: null, reason: 'not-identified-with-two-items' });
    expect(result.spearmanBrown).toBeCloseTo(
      (2 * stats.pearson(one, other).r) / (1 + stats.pearson(one, other).r),
      12,
    );
  });

  it('has no cluster-robust errors from a single cluster', () => {
    const clusters = stats.linearRegression({
      y: other,
      x: x(one),
      cluster: one.map(() => 'a'),
    }).clusters;
    expect(clusters).toMatchObject({ clusters: 1, cr1: null, cr2: null, reason: 'too-few-units' });
  });

  it('has no reliability of unit means that are all the same, and still an ICC(1)', () => {
    const result = stats.intraclassCorrelation([1, 2, 3, 1, 2, 3], ['a', 'a', 'a', 'b', 'b', 'b']);
    expect(result).toMatchObject({
      f: 0,
      icc2: null,
      reasons: { icc2: 'no-variation-between-units' },
    });
    expect(result.icc1).toBeCloseTo(-0.5, 12);
    expect(result.units[0]).toMatchObject({ reliability: null, reason: 'not-positive' });
  });

  it('has no Knapp-Hartung error from effects that are all the same', () => {
    const result = stats.poolEffects([0.1, 0.1, 0.1], [0.1, 0.2, 0.1]);
    expect(result).toMatchObject({ knappHartung: null, knappHartungReason: 'constant' });
    expect(result.reml.estimate).toBeCloseTo(0.1, 12);
  });

  it('goes on with a control chart after a period without a value', () => {
    const options = { center: 0, standardDeviation: 1 };
    const whole = stats.ewmaChart([1, 3, 2], options);
    const gap = stats.ewmaChart([1, null, 3, 2], options);
    expect(gap.values).toEqual([whole.values[0], null, whole.values[1], whole.values[2]]);
    expect(gap.upper.at(-1)).toBe(whole.upper.at(-1));
    expect(gap.missing).toBe(1);
    const sums = stats.cusumChart([1, null, 3, 2], options).upward;
    expect(sums).toEqual([0.5, null, 3, 4.5]);
  });

  it('has no agreement of a unit with one respondent', () => {
    const { units } = stats.withinGroupAgreement([[4, 4, 3]], ['a', 'a', 'b'], 2);
    expect(units.map(({ agreement }) => agreement)).toEqual([1, null]);
  });
});
