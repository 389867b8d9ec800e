import { mixedModel as fitMixed, withinBetweenModel as fitSplit } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';
import { field } from './coefficients.ts';

export const mixedModel: Adapter = (question) => {
  const result = fitMixed({
    y: question.column('y'),
    x: question.columns('x'),
    group: question.labels('group'),
    level: question.level,
  });
  return {
    n_obs: result.n,
    n_groups: result.groups.length,
    terms: result.coefficients.map(({ term }) => term),
    estimate: field(result.coefficients, 'estimate'),
    se: field(result.coefficients, 'standardError'),
    df: field(result.coefficients, 'df'),
    t: field(result.coefficients, 't'),
    p: field(result.coefficients, 'p'),
    sigma2: result.sigma2,
    tau2: result.tau2,
    icc: result.icc,
    reml_criterion: result.remlCriterion,
    singular: result.isSingular,
    groups: result.groups.map(({ group }) => group),
    blup: result.groups.map(({ effect }) => effect),
    blup_cond_sd: result.groups.map(({ conditionalDeviation }) => conditionalDeviation),
    r2_marginal: result.rSquaredMarginal,
    r2_conditional: result.rSquaredConditional,
  };
};

export const withinBetweenModel: Adapter = (question) => {
  const result = fitSplit({
    y: question.column('y'),
    x: question.columns('x'),
    unit: question.labels('unit'),
    unitCovariates: question.columns('unit_covariates'),
    level: question.level,
  });
  const { unitMeans } = result;
  return {
    n_obs: result.n,
    n_units: result.units,
    terms: result.coefficients.map(({ term }) => term),
    estimate: field(result.coefficients, 'estimate'),
    se: field(result.coefficients, 'standardError'),
    df: field(result.coefficients, 'df'),
    p: field(result.coefficients, 'p'),
    sigma2: result.sigma2,
    tau2: result.tau2,
    contextual: result.contextual.map(({ variable, effect, standardError, z, p }) => ({
      variable,
      contextual: effect,
      se: standardError,
      z,
      p,
    })),
    unit_means_ols: {
      terms: unitMeans.coefficients.map(({ term }) => term),
      estimate: field(unitMeans.coefficients, 'estimate'),
      hc3_se: field(unitMeans.hc3(), 'standardError'),
      p: field(unitMeans.hc3(), 'p'),
      df: unitMeans.residualDf,
    },
  };
};
