import { driverImportance, poolEffects, unitSlopes } from '../../../src/index.ts';
import type { PooledEffect } from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';

export const heterogeneity: Adapter = (question) => {
  const { estimates, errors } = effects(question);
  const result = poolEffects(estimates, errors, { level: question.level });
  const part = (pooled: PooledEffect): Record<string, number> => ({
    estimate: pooled.estimate,
    se: pooled.standardError,
    ci_low: pooled.low,
    ci_high: pooled.high,
    p: pooled.p,
    tau2: pooled.tau2,
    i2: pooled.iSquared,
    q: result.q,
    q_p: result.qP,
    pi_low: pooled.predictionLow,
    pi_high: pooled.predictionHigh,
  });
  return {
    k: result.units,
    fixed: { estimate: result.fixed.estimate, se: result.fixed.standardError },
    dl: part(result.derSimonianLaird),
    reml: part(result.reml),
    reml_knha: result.knappHartung && part(result.knappHartung),
    blup: result.shrunken.map(({ estimate }) => estimate),
    blup_se: result.shrunken.map(({ standardError }) => standardError),
  };
};

/** Given effects, or the slopes of every unit; the slopes written into the case must be met by our own. */
function effects(question: Question): { estimates: number[]; errors: number[] } {
  if ('estimate' in question.input) {
    return { estimates: question.list('estimate'), errors: question.list('se') };
  }
  const slopes = unitSlopes({
    y: question.column('y'),
    x: question.column('x'),
    unit: question.labels('unit'),
  });
  const estimates = slopes.flatMap(({ slope }) => (slope === null ? [] : [slope]));
  const errors = slopes.flatMap((unit) => (unit.standardError === null ? [] : [unit.standardError]));
  question.list<number>('unit_slopes').forEach((slope, i) => {
    const gap = Math.abs(slope - (estimates[i] ?? Number.NaN));
    if (!(gap <= 1e-9 * Math.abs(slope) + 1e-12)) {
      throw new Error(`slope of unit ${i + 1}: expected ${slope}, got ${estimates[i]}`);
    }
  });
  return { estimates, errors };
}

export const importance: Adapter = (question) => {
  const result = driverImportance(question.column('y'), question.columns('x'));
  const { drivers } = result;
  return {
    n: result.n,
    r2: result.rSquared,
    predictors: drivers.map(({ name }) => name),
    lmg: drivers.map(({ lmg }) => lmg),
    lmg_share: drivers.map(({ lmgShare }) => lmgShare),
    relative_weights: drivers.map(({ relativeWeight }) => relativeWeight),
    relative_weights_share: drivers.map(({ relativeWeightShare }) => relativeWeightShare),
    first: drivers.map(({ first }) => first),
    last: drivers.map(({ last }) => last),
  };
};
