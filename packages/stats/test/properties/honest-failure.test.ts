import fc from 'fast-check';
import * as stats from '../../src/index.ts';
import { expectHonest, nastyColumns, nastyPanel } from './honesty.ts';

type Columns = (number | null)[][];
const named = (columns: Columns): { name: string; values: (number | null)[] }[] =>
  columns.map((values, i) => ({ name: `v${i}`, values }));
const at = (columns: Columns, i: number): (number | null)[] => columns[i] ?? [];
const units = (columns: Columns): string[] => at(columns, 0).map((_, row) => `U${row % 4}`);

/** Numbers where covariances should be: half of the time what nobody has checked, otherwise possible ones. */
function looseScale(columns: Columns): stats.ScaleCovariances {
  const n = at(columns, 0).length;
  const entry = (i: number, j: number): number => at(columns, Math.min(i, j))[Math.max(i, j)] ?? 0;
  const possible = (i: number, j: number): number =>
    i === j ? 1 + columns.length : Math.abs(entry(i, j) + 0.3) % 2;
  const read = n % 2 === 0 ? possible : entry;
  const covariances = columns.map((_, i) => columns.map((__, j) => read(i, j)));
  return { names: columns.map((_, i) => `v${i}`), n, covariances };
}

function looseUnits(columns: Columns): stats.UnitSums[] {
  return at(columns, 0).map((n, unit) => ({
    unit,
    n: Math.round(n ?? 0),
    sum: at(columns, 1)[unit] ?? 0,
    sumOfSquares: at(columns, 2)[unit] ?? 0,
  }));
}

/** Every statistic of plain columns; the number is how many columns it takes. */
const OF_COLUMNS: Record<string, [number, (columns: Columns) => unknown]> = {
  describe: [1, (c) => stats.describe(at(c, 0))],
  weightedMean: [2, (c) => stats.weightedMean(at(c, 0), at(c, 1))],
  pearson: [2, (c) => stats.pearson(at(c, 0), at(c, 1))],
  spearman: [2, (c) => stats.spearman(at(c, 0), at(c, 1))],
  kendall: [2, (c) => stats.kendall(at(c, 0), at(c, 1))],
  weightedCorrelation: [
    3,
    (c) => stats.weightedCorrelation({ xs: at(c, 0), ys: at(c, 1), weights: at(c, 2) }),
  ],
  partialCorrelation: [
    4,
    (c) => stats.partialCorrelation({ xs: at(c, 0), ys: at(c, 1), covariates: c.slice(2) }),
  ],
  compareDependentCorrelations: [
    3,
    (c) => stats.compareDependentCorrelations(at(c, 0), at(c, 1), at(c, 2)),
  ],
  withinBetweenCorrelation: [
    2,
    (c) => stats.withinBetweenCorrelation({ xs: at(c, 0), ys: at(c, 1), unit: units(c) }),
  ],
  cronbachAlpha: [3, (c) => stats.cronbachAlpha(named(c))],
  mcdonaldOmega: [4, (c) => stats.mcdonaldOmega(named(c))],
  intraclassCorrelation: [1, (c) => stats.intraclassCorrelation(at(c, 0), units(c))],
  withinGroupAgreement: [2, (c) => stats.withinGroupAgreement(c, units(c), 2)],
  alphaFromCovariances: [3, (c) => stats.alphaFromCovariances(looseScale(c))],
  omegaFromCovariances: [4, (c) => stats.omegaFromCovariances(looseScale(c))],
  iccFromSums: [3, (c) => stats.iccFromSums(looseUnits(c))],
  agreementFromVariances: [
    2,
    (c) =>
      stats.agreementFromVariances(
        at(c, 0).map((n, row) => ({
          unit: row,
          n: Math.round(n ?? 0),
          itemVariances: [at(c, 1)[row] ?? 0],
        })),
        2,
      ),
  ],
  linearRegression: [
    3,
    (c) => {
      const input = { y: at(c, 0), x: named(c.slice(1)), cluster: units(c) };
      const result = stats.linearRegression(input);
      return { ...result, hc3: result.hc3(), diagnostics: result.diagnostics() };
    },
  ],
  mixedModel: [2, (c) => stats.mixedModel({ y: at(c, 0), x: named(c.slice(1)), group: units(c) })],
  withinBetweenModel: [
    2,
    (c) => stats.withinBetweenModel({ y: at(c, 0), x: named(c.slice(1)), unit: units(c) }),
  ],
  unitSlopes: [2, (c) => stats.unitSlopes({ y: at(c, 0), x: at(c, 1), unit: units(c) })],
  driverImportance: [4, (c) => stats.driverImportance(at(c, 0), named(c.slice(1)))],
  mediation: [
    3,
    (c) =>
      stats.mediation({
        x: at(c, 0),
        m: at(c, 1),
        y: at(c, 2),
        cluster: units(c),
        bootstrap: { seed: 1, repetitions: 20 },
      }),
  ],
  outlierUnits: [
    3,
    (c) => stats.outlierUnits({ y: at(c, 0), x: named(c.slice(1)), unit: units(c) }),
  ],
  importanceBootstrap: [
    3,
    (c) =>
      stats.importanceBootstrap({
        y: at(c, 0),
        x: named(c.slice(1)),
        cluster: units(c),
        repetitions: 20,
      }),
  ],
  chartBaseline: [1, (c) => stats.chartBaseline(at(c, 0))],
  cellScores: [
    2,
    (c) => stats.cellScores({ scores: named(c), unit: units(c), period: at(c, 0).map(() => 1) }),
  ],
  rollUp: [
    2,
    (c) =>
      stats.rollUp(
        at(c, 0).map((score, row) => ({
          unit: row,
          score,
          standardError: at(c, 1)[row] ?? null,
          n: row % 3,
        })),
      ),
  ],
  compareMeans: [2, (c) => stats.compareMeans(at(c, 0), at(c, 1))],
  comparePaired: [2, (c) => stats.comparePaired(at(c, 0), at(c, 1))],
  necessaryCondition: [2, (c) => stats.necessaryCondition(at(c, 0), at(c, 1), { permutations: 5 })],
  withinCellCovariance: [2, (c) => stats.withinCellCovariance(named(c), units(c))],
};

describe('a statistic of columns is finite or honestly undefined', () => {
  it.each(Object.entries(OF_COLUMNS))('%s', (_name, [count, run]) => {
    let results = 0;
    fc.assert(
      fc.property(nastyColumns(count), (columns) => {
        results += expectHonest(() => run(columns)) ? 1 : 0;
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(results).toBeGreaterThan(5);
  });
});

type Panel = { columns: Columns; unit: string[]; time: number[] };

const OF_PANELS: Record<string, (panel: Panel) => unknown> = {
  panelFixedEffects: ({ columns: c, unit, time }) =>
    stats.panelFixedEffects({ y: at(c, 0), x: named(c.slice(1)), unit, time, effect: 'unit' }),
  'panelFixedEffects, two-way': ({ columns: c, unit, time }) =>
    stats.panelFixedEffects({ y: at(c, 0), x: named(c.slice(1)), unit, time, effect: 'two-way' }),
  laggedCorrelation: ({ columns: c, unit, time }) =>
    stats.laggedCorrelation({ x: at(c, 0), y: at(c, 1), unit, time, isTwoWay: true }),
  testDirection: ({ columns: [x = [], y = []], unit, time }) => {
    const input = { x: { name: 'x', values: x }, y: { name: 'y', values: y }, unit, time };
    return stats.testDirection(input);
  },
  'dynamicModel, corrected': ({ columns: [x = [], y = []], unit, time }) =>
    stats.dynamicModel({
      y: { name: 'y', values: y },
      x: [{ name: 'x', values: x }],
      unit,
      time,
      samplingCovariance: () => [40, 5, 5, 60],
    }),
  asymmetry: ({ columns: c, unit, time }) =>
    stats.asymmetry({ x: at(c, 0), y: at(c, 1), unit, time, isTwoWay: false }),
  panelGranger: ({ columns: c, unit, time }) =>
    stats.panelGranger({ x: at(c, 0), y: at(c, 1), unit, time }),
  unitBlockPermutation: ({ columns: c, unit, time }) =>
    stats.unitBlockPermutation({ x: at(c, 0), y: at(c, 1), unit, time, lag: 1, repetitions: 10 }),
  withinSlopeBootstrap: ({ columns: c, unit }) =>
    stats.withinSlopeBootstrap({ x: at(c, 0), y: at(c, 1), unit, repetitions: 20 }),
};

describe('a statistic of a panel is finite or honestly undefined', () => {
  it.each(Object.entries(OF_PANELS))('%s', (_name, run) => {
    let results = 0;
    fc.assert(
      fc.property(nastyPanel(3), (panel) => {
        results += expectHonest(() => run(panel)) ? 1 : 0;
      }),
      { numRuns: 120, seed: 7 },
    );
    expect(results).toBeGreaterThan(5);
  });
});
