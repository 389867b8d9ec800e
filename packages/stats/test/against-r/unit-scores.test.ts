import { chartBaseline, importanceBootstrap, outlierUnits, rollUp } from '../../src/index.ts';
import type { UnitScore } from '../../src/index.ts';

/** Facts from R's datasets `stackloss` and `swiss` (first 24 rows); see ../reference/NOTICE.md for their source. */
const AIR = [80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56, 70];
const WATER = [27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20, 20, 20];
const ACID = [89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80, 82, 91];
const LOSS = [42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15];

const FERTILITY = [
  80.2, 83.1, 92.5, 85.8, 76.9, 76.1, 83.8, 92.4, 82.4, 82.9, 87.1, 64.1, 66.9, 68.9, 61.7, 68.3,
  71.7, 55.7, 54.3, 65.1, 65.5, 65, 56.6, 57.4,
];
const DRIVERS = [
  {
    name: 'Agriculture',
    values: [
      17, 45.1, 39.7, 36.5, 43.5, 35.3, 70.2, 67.8, 53.3, 45.2, 64.5, 62, 67.5, 60.7, 69.3, 72.6,
      34, 19.4, 15.2, 73, 59.8, 55.1, 50.9, 54.1,
    ],
  },
  {
    name: 'Examination',
    values: [
      15, 6, 5, 12, 17, 9, 16, 14, 12, 16, 14, 21, 14, 19, 22, 18, 17, 26, 31, 19, 22, 14, 22, 20,
    ],
  },
  {
    name: 'Education',
    values: [12, 9, 5, 7, 15, 7, 7, 8, 7, 13, 6, 12, 7, 12, 5, 2, 8, 28, 20, 9, 10, 3, 12, 6],
  },
];

describe('rolling up units', () => {
  const units: UnitScore[] = [
    { unit: 'a', score: 7.2, standardError: 0.31, n: 40 },
    { unit: 'b', score: 6.1, standardError: 0.52, n: 12 },
    { unit: 'c', score: 8.4, standardError: 0.2, n: 90 },
    { unit: 'd', score: 5.5, standardError: 0.6, n: 9 },
  ];

  it('gives the score of all answers and of all units, as weighted.mean in R', () => {
    const { byAnswers, byUnits, n } = rollUp(units);
    expect(n).toBe(151);
    expect(byAnswers.weighting).toBe('answers');
    expect(byAnswers.score).toBeCloseTo(7.7264900662251668, 12);
    expect(byAnswers.standardError).toBeCloseTo(0.15472579876615405, 12);
    expect(byAnswers.low).toBeCloseTo(7.4232330731643126, 12);
    expect(byUnits.score).toBeCloseTo(6.8, 12);
    expect(byUnits.standardError).toBeCloseTo(0.21887496430610789, 12);
  });

  it('leaves out units without a score, and has no error if one of the others has none', () => {
    const more = [...units, { unit: 'e', score: null, standardError: null, n: 3 }];
    expect(rollUp(more)).toMatchObject({ units: 4, dropped: 1, n: 151 });
    const single = rollUp([...units, { unit: 'f', score: 9, standardError: null, n: 1 }]);
    expect(single.byAnswers).toMatchObject({
      standardError: null,
      reasons: { standardError: 'single-respondent' },
    });
    expect(() => rollUp([])).toThrow(expect.objectContaining({ reason: 'too-few-units' }));
  });
});

describe('outlier units', () => {
  const x = [
    { name: 'air', values: AIR },
    { name: 'water', values: WATER },
    { name: 'acid', values: ACID },
  ];
  const unit = LOSS.map((_, i) => `U${i + 1}`);

  it('have the studentised residuals and the rule of R', () => {
    const result = outlierUnits({ y: LOSS, x, unit });
    expect(result.df).toBe(16);
    expect(result.threshold).toBeCloseTo(3.6036164613605632, 10);
    expect(result.units[0]?.t).toBeCloseTo(1.2094746739175011, 10);
    expect(result.units[20]?.t).toBeCloseTo(-3.330493319328041, 10);
    expect(result.units[20]?.bonferroniP).toBeCloseTo(0.088998841286566391, 10);
    expect(result.units.every(({ deviation }) => deviation === 'none')).toBe(true);
  });

  it('stand out on the side on which they lie', () => {
    const shifted = LOSS.map((value, i) => value + (i === 9 ? 30 : 0));
    const named = outlierUnits({ y: shifted, x, unit }).units.filter(
      ({ deviation }) => deviation !== 'none',
    );
    expect(named.map(({ unit: label, deviation }) => [label, deviation])).toEqual([
      ['U10', 'positive'],
    ]);
  });
});

describe('importance with a bootstrap', () => {
  const cluster = FERTILITY.map((_, row) => Math.floor(row / 3));
  const indices = [
    [1, 1, 2, 3, 4, 5, 6, 8],
    [8, 7, 7, 6, 5, 3, 2, 1],
    [2, 2, 4, 4, 5, 5, 7, 8],
    [1, 2, 3, 4, 5, 6, 7, 7],
  ].map((draw) => draw.map((position) => position - 1));

  it('has the limits that R gives for the same draws of clusters', () => {
    const input = { y: FERTILITY, x: DRIVERS, cluster, indices, level: 0.5 };
    const result = importanceBootstrap(input);
    expect(result).toMatchObject({ clusters: 8, draws: 4, undefinedDraws: 0 });
    expect(result.guard.mayShow).toBe(false);
    expect(result.drivers[0]?.lmgInterval.low).toBeCloseTo(0.015098413932791845, 11);
    expect(result.drivers[0]?.lmgInterval.high).toBeCloseTo(0.029875890103743013, 11);
    expect(result.drivers[0]?.relativeWeightInterval.low).toBeCloseTo(0.0075699618926401363, 11);
    expect(result.drivers[2]?.relativeWeightInterval.high).toBeCloseTo(0.13273283998757729, 11);
  });
});

describe('a chart baseline', () => {
  it('is shown from 8 periods and leaves out those without a value', () => {
    const seven = chartBaseline([3, 4, 5, null, 4, 3, 5, 4]);
    expect(seven).toMatchObject({ n: 7, missing: 1, center: 4 });
    expect(seven.guard).toMatchObject({
      mayShow: false,
      missing: '8 baseline periods to show a chart',
    });
    expect(chartBaseline([3, 4, 5, 4, 3, 5, 4, 4]).guard.mayShow).toBe(true);
    expect(() => chartBaseline([2, 2, 2])).toThrow(expect.objectContaining({ reason: 'constant' }));
  });
});
