import {
  asymmetry,
  compareDependentCorrelations,
  compareMeans,
  compareNps,
  comparePaired,
  compareProportions,
  linearRegression,
  mediation,
  panelGranger,
  partialCorrelation,
  poolEffects,
  primaryEffect,
  dynamicModel,
} from '../src/index.ts';
import type { NpsCounts, RandomStream } from '../src/index.ts';
import { covers, rejects } from './calibration-cell.ts';
import type { CalibrationCell } from './calibration-cell.ts';
import { normal, normals, series, simulateDynamics, simulatePanel } from './simulate.ts';

const UNITS = [10, 20, 40, 120];

function npsCounts(stream: RandomStream, n: number): NpsCounts {
  const draws = Array.from({ length: n }, stream.nextUniform);
  const promoters = draws.filter((u) => u < 0.4).length;
  const detractors = draws.filter((u) => u > 0.75).length;
  return { promoters, detractors, passives: n - promoters - detractors };
}

/** Differences between two samples, and statistics of one sample with a third variable. */
const differences: readonly CalibrationCell[] = UNITS.flatMap((n): CalibrationCell[] => {
  const size = `n ${n} a side`;
  const hits = (stream: RandomStream): { count: number; n: number } => {
    const count = Array.from({ length: n }, stream.nextUniform).filter((u) => u < 0.4).length;
    return { count, n };
  };
  return [
    rejects(
      'Welch test, spreads 1 and 2',
      size,
      (stream) =>
        compareMeans(
          normals(stream, n),
          normals(stream, n).map((v) => 2 * v),
        ).p,
    ),
    rejects(
      'paired test',
      size,
      (stream) => comparePaired(normals(stream, n), normals(stream, n)).p,
    ),
    rejects(
      'difference of two NPS',
      size,
      (stream) => compareNps(npsCounts(stream, n), npsCounts(stream, n)).p,
    ),
    covers('Newcombe interval of a difference of shares', size, (stream) => {
      const { low, high } = compareProportions(hits(stream), hits(stream));
      return [low, 0, high];
    }),
    covers('partial correlation, interval at 0', `n ${n}`, (stream) => {
      const z = normals(stream, n);
      const [xs, ys] = [z.map((v) => v + normal(stream)), z.map((v) => v + normal(stream))];
      const { low, high } = partialCorrelation({ xs, ys, covariates: [z] });
      return [low, 0, high];
    }),
    rejects('Williams test of two equal correlations', `n ${n}`, (stream) => {
      const shared = normals(stream, n);
      const like = (): number[] => shared.map((v) => 0.4 * v + normal(stream));
      return compareDependentCorrelations(shared, like(), like()).p;
    }),
    covers('Knapp-Hartung interval of a mean effect', `units ${n}`, (stream) => {
      const errors = Array.from({ length: n }, () => 0.1 + 0.3 * stream.nextUniform());
      const effects = errors.map((error) => 0.3 + 0.2 * normal(stream) + error * normal(stream));
      const pooled = poolEffects(effects, errors).knappHartung;
      return [pooled?.low ?? null, 0.3, pooled?.high ?? null];
    }),
    covers(
      'regression over respondents, CR2 of a unit variable',
      `units ${n}, respondents 10`,
      (stream) => {
        const [levels, place] = [normals(stream, n), normals(stream, n)];
        const cluster = levels.flatMap((_, j) => Array.from({ length: 10 }, () => j));
        const values = cluster.map((j) => place[j] ?? 0);
        const y = cluster.map(
          (j) => 0.5 * (levels[j] ?? 0) + 0.3 * (place[j] ?? 0) + normal(stream),
        );
        const cr2 = linearRegression({ y, x: [{ name: 'place', values }], cluster }).clusters
          ?.cr2?.[1];
        return [cr2?.low ?? null, 0.3, cr2?.high ?? null];
      },
    ),
  ];
});

/** Tests of panels that decide, or support, a direction or a mechanism. */
const mechanisms: readonly CalibrationCell[] = UNITS.flatMap((units) =>
  [8, 18].flatMap((periods): CalibrationCell[] => {
    const size = `units ${units}, periods ${periods}`;
    return [
      rejects('mediation, joint test where a is 0 and b is not', size, (stream) => {
        const { x, y: m, unit } = simulatePanel(stream, units, periods, 0);
        const y = m.map((value) => 0.4 * value + normal(stream));
        return mediation({ x, m, y, cluster: unit, hasClusterEffects: true }).jointP;
      }),
      rejects('asymmetry, difference of two equal arms', size, (stream) => {
        const panel = simulatePanel(stream, units, periods, 0.3);
        return asymmetry(panel).difference.p;
      }),
      ...(periods > 8
        ? [
            rejects('panel Granger test of independent series', size, (stream) => {
              const unit = Array.from({ length: units * periods }, (_, i) =>
                Math.floor(i / periods),
              );
              const time = unit.map((_, i) => i % periods);
              const draw = (): number[] =>
                Array.from({ length: units }, () => series(stream, periods, 0.5)).flat();
              return panelGranger({ x: draw(), y: draw(), unit, time }).p;
            }),
          ]
        : []),
    ];
  }),
);

/** The second rung of the ladder at the sizes at which it is used: 6 to 9 estimation periods. */
const secondRung: readonly CalibrationCell[] = [20, 40, 120].flatMap((units) =>
  [5, 12, 20].flatMap((respondents): CalibrationCell[] => {
    const size = `units ${units}, periods 9, respondents ${respondents}`;
    const shared = { units, periods: 9, respondents };
    const effect = (stream: RandomStream, forward: number): ReturnType<typeof primaryEffect> => {
      const panel = simulateDynamics(stream, { ...shared, forward, backward: 0.3 - forward });
      const model = dynamicModel({
        y: { name: 'y', values: panel.y },
        x: [{ name: 'x', values: panel.x }],
        unit: panel.unit,
        time: panel.time,
        samplingCovariance: () => [0.16, 0, 0, 6 / respondents],
      });
      return primaryEffect(model, 'x_lag1', 'jackknife');
    };
    return [
      rejects(
        'jackknife without correction, no effect but feedback',
        size,
        (stream) => effect(stream, 0).p,
      ),
    ];
  }),
);

export const comparisonCells: readonly CalibrationCell[] = [
  ...differences,
  ...mechanisms,
  ...secondRung,
];
