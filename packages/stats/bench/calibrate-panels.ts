import {
  dynamicModel,
  panelFixedEffects,
  unitBlockPermutation,
  withinBetweenCorrelation,
  withinSlopeBootstrap,
} from '../src/index.ts';
import type { DynamicModel } from '../src/index.ts';
import { covers, rejects } from './calibration-cell.ts';
import type { CalibrationCell } from './calibration-cell.ts';
import { simulateDynamics, simulatePanel } from './simulate.ts';
import type { SimulatedPanel } from './simulate.ts';

const UNITS = [10, 20, 40, 120];
const PERIODS = [4, 8, 18];

/** Statistics of panels with serial correlation, at the sizes the product meets. */
export const panelCells: readonly CalibrationCell[] = UNITS.flatMap((units) =>
  PERIODS.flatMap((periods): CalibrationCell[] => {
    const size = `units ${units}, periods ${periods}`;
    const fit = (panel: SimulatedPanel): ReturnType<typeof panelFixedEffects> =>
      panelFixedEffects({ ...panel, x: [{ name: 'x', values: panel.x }], effect: 'two-way' });
    return [
      covers('two-way fixed effects, CR2 interval', size, (stream) => {
        const slope = fit(simulatePanel(stream, units, periods, 0.3)).cr2?.[0];
        return [slope?.low ?? null, 0.3, slope?.high ?? null];
      }),
      covers('two-way fixed effects, classic interval', size, (stream) => {
        const slope = fit(simulatePanel(stream, units, periods, 0.3)).classic[0];
        return [slope?.low ?? null, 0.3, slope?.high ?? null];
      }),
      rejects('within correlation, test of 0 in autocorrelated series', size, (stream) => {
        const { x, y, unit } = simulatePanel(stream, units, periods, 0);
        return withinBetweenCorrelation({ xs: x, ys: y, unit }).within?.p ?? null;
      }),
      covers('unit bootstrap, percentile interval, 399 draws', size, (stream) => {
        const { x, y, unit } = simulatePanel(stream, units, periods, 0.3);
        const { bootstrap } = withinSlopeBootstrap({
          x,
          y,
          unit,
          repetitions: 399,
          seed: stream.nextBits(),
        });
        return [bootstrap.percentile.low, 0.3, bootstrap.percentile.high];
      }),
      rejects('unit-block permutation test, 99 draws', size, (stream) => {
        const panel = simulatePanel(stream, units, periods, 0);
        const draws = { repetitions: 99, seed: stream.nextBits() };
        return unitBlockPermutation({ ...panel, ...draws, isTwoWay: true }).p;
      }),
    ];
  }),
);

/** The dynamic model with and without its corrections, for scores that are means of few respondents. */
export const dynamicCells: readonly CalibrationCell[] = [20, 40, 120].flatMap((units) =>
  [8, 18].flatMap((periods) =>
    [5, 12, 20].flatMap((respondents): CalibrationCell[] => {
      const size = `units ${units}, periods ${periods}, respondents ${respondents}`;
      const run = (panel: SimulatedPanel): DynamicModel =>
        dynamicModel({
          y: { name: 'y', values: panel.y },
          x: [{ name: 'x', values: panel.x }],
          unit: panel.unit,
          time: panel.time,
          samplingCovariance: () => [0.16, 0, 0, 6 / respondents],
        });
      const shared = { units, periods, respondents };
      return [
        covers(
          'dynamic model, corrected and jackknifed, interval of a cross-lag',
          size,
          (stream) => {
            const panel = simulateDynamics(stream, { ...shared, forward: 0.3, backward: 0 });
            const model = run(panel);
            if ((model.smallestEigenvalueOfHalves ?? 0) < 0.25) return [null, 0.3, null];
            const effect = model.correctedJackknife.coefficients?.[1];
            return [effect?.low ?? null, 0.3, effect?.high ?? null];
          },
        ),
        rejects(
          'dynamic model, corrected and jackknifed, no effect but feedback',
          size,
          (stream) => {
            const panel = simulateDynamics(stream, { ...shared, forward: 0, backward: 0.3 });
            const model = run(panel);
            if ((model.smallestEigenvalueOfHalves ?? 0) < 0.25) return null;
            return model.correctedJackknife.coefficients?.[1]?.p ?? null;
          },
        ),
        rejects('dynamic model, plain fixed effects, no effect but feedback', size, (stream) => {
          const panel = simulateDynamics(stream, { ...shared, forward: 0, backward: 0.3 });
          return run(panel).fixedEffects.coefficients?.[1]?.p ?? null;
        }),
      ];
    }),
  ),
);
