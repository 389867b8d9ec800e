import {
  asymmetry as testAsymmetry,
  laggedCorrelation as lagged,
  panelGranger as granger,
  testDirection,
} from '../../../src/index.ts';
import type { DynamicModel } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';
import { field } from './coefficients.ts';

export const laggedCorrelation: Adapter = (question) => {
  const lags = lagged({
    x: question.column('x'),
    y: question.column('y'),
    unit: question.labels('unit'),
    time: question.column('time'),
    lags: question.list<number>('lags'),
    isTwoWay: question.args['two_way'] === true,
    level: question.level,
  });
  return {
    lags: lags.map(({ lag, pairs, units, correlation }) => ({
      lag,
      n_pairs: pairs,
      n_units: units,
      r: correlation?.r ?? null,
      df: correlation?.df ?? null,
      p: correlation?.p ?? null,
      ci_low: correlation?.low ?? null,
      ci_high: correlation?.high ?? null,
    })),
  };
};

function oneDirection(model: DynamicModel): Record<string, unknown> {
  const plain = model.fixedEffects.coefficients;
  const jackknife = model.jackknife.coefficients;
  return {
    n_obs: model.n,
    n_units: model.units,
    n_periods: model.periods,
    terms: model.terms,
    estimate: field(plain, 'estimate'),
    estimate_standardized: plain?.map(({ standardized }) => standardized?.estimate ?? null),
    cr1_se: field(plain, 'standardError'),
    cr1_p: field(plain, 'p'),
    cr2_se: field(model.cr2, 'standardError'),
    cr2_df: field(model.cr2, 'df'),
    cr2_p: field(model.cr2, 'p'),
    hpj_estimate: field(jackknife, 'estimate'),
    hpj_se: field(jackknife, 'standardError'),
    hpj_p: field(jackknife, 'p'),
    hpj_ci_low: field(jackknife, 'low'),
    hpj_ci_high: field(jackknife, 'high'),
  };
}

export const direction: Adapter = (question) => {
  const { forward, backward } = testDirection({
    x: { name: question.text('x'), values: question.column('x') },
    y: { name: question.text('y'), values: question.column('y') },
    controls: question.columns('controls'),
    unit: question.labels('unit'),
    time: question.column('time'),
    isTwoWay: question.args['two_way'] !== false,
    level: question.level,
  });
  return { forward: oneDirection(forward), backward: oneDirection(backward) };
};

export const asymmetry: Adapter = (question) => {
  const result = testAsymmetry({
    x: question.column('x'),
    y: question.column('y'),
    unit: question.labels('unit'),
    time: question.column('time'),
    isTwoWay: question.args['two_way'] !== false,
    level: question.level,
  });
  const { difference } = result;
  return {
    n_obs: result.n,
    n_units: result.units,
    terms: result.classic.map(({ term }) => term),
    estimate: field(result.cr2, 'estimate'),
    cr2_se: field(result.cr2, 'standardError'),
    cr2_df: field(result.cr2, 'df'),
    cr2_p: field(result.cr2, 'p'),
    difference: difference.estimate,
    difference_se: difference.standardError,
    difference_df: difference.df,
    difference_ci_low: difference.low,
    difference_ci_high: difference.high,
    difference_p: difference.p,
  };
};

export const panelGranger: Adapter = (question) => {
  const result = granger({
    x: question.column('x'),
    y: question.column('y'),
    unit: question.labels('unit'),
    time: question.column('time'),
    order: question.number('order'),
  });
  return {
    n_units: result.units.length,
    w_bar: result.meanStatistic,
    z_tilde: result.z,
    p: { Ztilde: result.p },
    units: result.units.map(({ unit }) => unit),
    unit_chisq: result.units.map(({ chiSquared }) => chiSquared),
    unit_p: result.units.map(({ p }) => p),
  };
};
