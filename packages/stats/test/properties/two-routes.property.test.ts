import fc from 'fast-check';
import {
  adjustForConfounder,
  describe as summarize,
  dynamicModel,
  intraclassCorrelation,
  linearRegression,
  mixedModel,
  netPromoterScore,
  poolEffects,
  randomStream,
  unmeasuredConfounding,
} from '../../src/index.ts';
import { isClose, ordinaryColumns } from './honesty.ts';

const size = fc.double({ min: 0.05, max: 2, noNaN: true });

describe('two routes to one number', () => {
  it('clusters of one row: CR1 and CR2 of a constant are the error of the mean', () => {
    fc.assert(
      fc.property(ordinaryColumns(1), ([y = []]) => {
        const { clusters } = linearRegression({ y, x: [], cluster: y.map((_, row) => row) });
        const { standardError } = summarize(y);
        return (
          isClose(clusters?.cr1?.[0]?.standardError ?? null, standardError, 1e-9) &&
          isClose(clusters?.cr2?.[0]?.standardError ?? null, standardError, 1e-9)
        );
      }),
    );
  });

  it('units of one size: REML, the analysis of variance and ICC(1) are one', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 3, max: 9 }),
        fc.integer({ min: 2, max: 6 }),
        (seed, units, rows) => {
          const { nextUniform } = randomStream(seed);
          const level = Array.from({ length: units }, () => 3 * nextUniform());
          const group = level.flatMap((_, j) => Array.from({ length: rows }, () => j));
          const y = group.map((j) => (level[j] ?? 0) + nextUniform());
          const anova = intraclassCorrelation(y, group);
          const model = mixedModel({ y, x: [], group });
          const tau2 = Math.max(0, (anova.meanSquareBetween - anova.meanSquareWithin) / rows);
          const isInside = tau2 > 0;
          return (
            isClose(model.tau2, tau2, 1e-7, 1e-9) &&
            (!isInside || isClose(model.sigma2, anova.meanSquareWithin, 1e-7)) &&
            (!isInside || isClose(model.icc, anova.icc1, 1e-7))
          );
        },
      ),
    );
  });

  it('units of different size: F and ICC(1) tell each other through n0', () => {
    fc.assert(
      fc.property(ordinaryColumns(1, { min: 12, max: 30 }), ([y = []]) => {
        const unit = y.map((_, row) => (row < 4 ? 'a' : row < 6 ? 'b' : 'c'));
        const { f, icc1 } = intraclassCorrelation(y, unit);
        const sizes = [4, 2, y.length - 6];
        const n0 = (y.length - sizes.reduce((sum, n) => sum + n * n, 0) / y.length) / 2;
        return isClose(f, 1 + (n0 * icc1) / (1 - icc1), 1e-9);
      }),
    );
  });

  it('effects of one precision: Knapp and Hartung give the t interval of their mean', () => {
    fc.assert(
      fc.property(ordinaryColumns(1), size, ([effects = []], error) => {
        const pooled = poolEffects(
          effects,
          effects.map(() => error),
        ).knappHartung;
        const { mean, low, high, standardError } = summarize(effects);
        return (
          pooled !== null &&
          (pooled.tau2 === 0 || isClose(pooled.standardError, standardError, 1e-7)) &&
          isClose(pooled.estimate, mean, 1e-9) &&
          (pooled.tau2 === 0 ||
            (isClose(pooled.low, low, 1e-6) && isClose(pooled.high, high, 1e-6)))
        );
      }),
    );
  });

  it('a confounder as strong as the robustness value leaves nothing of the estimate', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 5, max: 500 }), (estimate, standardError, df) => {
        const { robustnessValue } = unmeasuredConfounding({ estimate, standardError, df });
        const adjusted = adjustForConfounder({
          estimate,
          standardError,
          df,
          rSquaredPredictor: robustnessValue,
          rSquaredOutcome: robustnessValue,
        });
        return Math.abs(adjusted.estimate) < 1e-9 * estimate;
      }),
    );
  });

  it('the adjusted NPS is the plain one drawn towards 0 by three answers', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        const n = promoters + passives + detractors;
        if (n === 0) return true;
        const { nps, adjustedNps } = netPromoterScore({ promoters, passives, detractors });
        return isClose(adjustedNps * (n + 3), nps * n, 1e-12, 1e-9);
      }),
    );
  });

  it('a sampling error of v takes v (N - J) from the squares within units, v (J - 1)(T - 1) with periods out', () => {
    fc.assert(
      fc.property(fc.nat(), size, fc.boolean(), (seed, v, isTwoWay) => {
        const [units, periods] = [6, 9];
        const { nextUniform } = randomStream(seed);
        const cells = Array.from({ length: units * (periods + 1) }, (_, i) => i);
        const [unit, time] = [cells.map((i) => i % units), cells.map((i) => Math.floor(i / units))];
        const [x, y] = [cells.map(() => 9 * nextUniform()), cells.map(() => 9 * nextUniform())];
        const model = dynamicModel({
          y: { name: 'y', values: y },
          x: [{ name: 'x', values: x }],
          unit,
          time,
          isTwoWay,
          samplingCovariance: () => [v, 0, 0, v],
        });
        const lagged = cells.filter((i) => (time[i] ?? 0) < periods);
        const sum = (of: (i: number) => boolean): number =>
          lagged.reduce((total, i) => total + (of(i) ? (x[i] ?? 0) : 0), 0);
        const squares = lagged.reduce((total, i) => {
          const inUnit = sum((other) => unit[other] === unit[i]) / periods;
          const inPeriod = isTwoWay ? sum((other) => time[other] === time[i]) / units : 0;
          const everywhere = isTwoWay ? sum(() => true) / lagged.length : 0;
          return total + ((x[i] ?? 0) - inUnit - inPeriod + everywhere) ** 2;
        }, 0);
        const lost = v * (periods - 1) * (isTwoWay ? units - 1 : units);
        return isClose(model.withinReliability?.[1] ?? null, 1 - lost / squares, 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});
