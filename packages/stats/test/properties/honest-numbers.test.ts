import fc from 'fast-check';
import * as stats from '../../src/index.ts';
import { expectHonest } from './honesty.ts';

type Numbers = readonly [number, number, number, number, number];

/** Statistics of single numbers; each takes up to five of them, in any order of magnitude, NaN and infinity too. */
const OF_NUMBERS: Record<string, (numbers: Numbers) => unknown> = {
  normalTail: ([z]) => stats.normalTail(z),
  normalTwoSided: ([z]) => stats.normalTwoSided(z),
  tTail: ([t, df]) => stats.tTail(t, df),
  tTwoSided: ([t, df]) => stats.tTwoSided(t, df),
  tDensity: ([t, df]) => stats.tDensity(t, df),
  fTail: ([f, df1, df2]) => stats.fTail(f, df1, df2),
  chiSquaredTail: ([x, df]) => stats.chiSquaredTail(x, df),
  betaTail: ([x, a, b]) => stats.betaTail(x, a, b),
  noncentralTTail: ([t, df, ncp]) => stats.noncentralTTail(t, df, ncp),
  logGamma: ([x]) => stats.logGamma(x),
  confidenceT: ([level, df]) => stats.confidenceT(level, Math.max(1, df)),
  confidenceZ: ([level]) => stats.confidenceZ(level),
  mean: (numbers) => stats.mean(numbers),
  standardDeviation: (numbers) => stats.standardDeviation(numbers),
  describe: (numbers) => stats.describe(numbers),
  quantile: ([a, b, c, p]) => stats.quantile([a, b, c], p),
  compareIndependentCorrelations: ([r, n, other, m]) =>
    stats.compareIndependentCorrelations({ r, n }, { r: other, n: m }),
  disattenuate: ([r, n, reliabilityX, reliabilityY]) =>
    stats.disattenuate({ r, n, reliabilityX, reliabilityY }),
  adjustPValues: ([p, q]) => stats.adjustPValues([p, null, q], 'by').filter((v) => v !== null),
  netPromoterScore: ([promoters, passives, detractors]) =>
    stats.netPromoterScore({ promoters, passives, detractors }),
  compareNps: ([promoters, passives, detractors]) =>
    stats.compareNps(
      { promoters, passives, detractors },
      { promoters: passives, passives: promoters, detractors },
    ),
  proportion: ([count, n]) => stats.proportion({ count, n }),
  compareProportions: ([count, n, other, m]) =>
    stats.compareProportions({ count: Math.round(count), n }, { count: Math.round(other), n: m }),
  respondentsNeeded: ([icc, target]) => stats.respondentsNeeded(icc, target),
  uniformNullVariance: ([options]) => stats.uniformNullVariance(options),
  poolEffects: ([a, b, c, d]) => stats.poolEffects([a, b], [c, d]),
  shareAbove: ([middle, tau2, threshold]) => stats.shareAbove(middle, tau2, threshold),
  coefficientPower: ([effect, standardError, df]) =>
    stats.coefficientPower({ effect, standardError, df }),
  correlationPower: ([n, r]) => stats.correlationPower(n, r),
  pairsForCorrelation: ([r, power]) => stats.pairsForCorrelation(r, power),
  detectableCorrelation: ([n, power]) => stats.detectableCorrelation(n, power),
  designEffect: ([size, icc, n]) => stats.designEffect(size, icc, n),
  planUnits: ([standardError, units, smallestEffect]) =>
    stats.planUnits({ standardError, units, smallestEffect }),
  unmeasuredConfounding: ([estimate, standardError, df]) =>
    stats.unmeasuredConfounding({ estimate, standardError, df }),
  adjustForConfounder: ([estimate, standardError, df, predictor, outcome]) =>
    stats.adjustForConfounder({
      estimate,
      standardError,
      df,
      rSquaredPredictor: predictor,
      rSquaredOutcome: outcome,
    }),
  benchmarkConfounder: ([rSquaredPredictor, rSquaredOutcome, times]) =>
    stats.benchmarkConfounder({ rSquaredPredictor, rSquaredOutcome }, times),
  eValue: ([effect, error]) => stats.eValue(effect, error),
  equivalenceOfCorrelation: ([r, n, bound]) => stats.equivalenceOfCorrelation({ r, n, bound }),
  equivalenceOfCoefficient: ([estimate, standardError, df, lowerBound, upperBound]) =>
    stats.equivalenceOfCoefficient({ estimate, standardError, df, lowerBound, upperBound }),
  correlationBayesFactor: ([r, n]) => stats.correlationBayesFactor(r, n),
  ewmaChart: ([a, b, c, center, standardDeviation]) =>
    stats.ewmaChart([a, b, c], { center, standardDeviation }),
  cusumChart: ([a, b, c, center, standardDeviation]) =>
    stats.cusumChart([a, b, c], { center, standardDeviation }),
  cusumRunLength: ([slack, interval]) => stats.cusumRunLength(slack, Math.min(9, interval)),
  standardizeSeries: ([a, b, center, processVariance]) =>
    stats.standardizeSeries([a, b], [b, a], { center, processVariance }),
};

const plausible = fc.oneof(
  fc.constantFrom(0.05, 0.2, 0.5, 0.8, 0.95, 1, 2, 3, 5, 12, 40, 120),
  fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100),
);
const extreme = fc.constantFrom(
  Number.NaN,
  Infinity,
  -Infinity,
  0,
  -1,
  1e-300,
  1e-9,
  1e6,
  1e15,
  1e300,
  1.7e308,
);
const number = fc.oneof({ weight: 6, arbitrary: plausible }, { weight: 1, arbitrary: extreme });

describe('a statistic of single numbers is finite or honestly undefined', () => {
  it.each(Object.entries(OF_NUMBERS))('%s', (_name, run) => {
    let results = 0;
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number), (numbers) => {
        results += expectHonest(() => run(numbers)) ? 1 : 0;
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(results).toBeGreaterThan(2);
  });
});
