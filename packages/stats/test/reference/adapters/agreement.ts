import {
  intraclassCorrelation,
  respondentsNeeded,
  withinGroupAgreement,
} from '../../../src/index.ts';
import type { agreementFromVariances, iccFromSums } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

export const agreement: Adapter = (question) => {
  const group = question.labels('group');
  const nullVariance = question.number('null_variance');
  if ('items' in question.input) {
    const items = question.columns('items').map(({ values }) => values);
    const result = withinGroupAgreement(items, group, nullVariance);
    return {
      n_obs: result.n,
      units: result.units.map(({ unit }) => unit),
      unit_n: result.units.map((unit) => unit.n),
      ...tellAgreement('rwg_j', result),
    };
  }
  const x = question.column('x');
  const icc = intraclassCorrelation(x, group, { level: question.level });
  const rwg = withinGroupAgreement([x], group, nullVariance);
  return {
    ...tellIcc(icc),
    units: icc.units.map(({ unit }) => unit),
    unit_n: icc.units.map((unit) => unit.n),
    unit_mean: icc.units.map((unit) => unit.mean),
    ...tellAgreement('rwg', rwg),
    n_needed_reliability_70: icc.icc1 > 0 ? respondentsNeeded(icc.icc1) : null,
  };
};

/** Agreement within groups under the names of the reference. */
export function tellAgreement(
  name: 'rwg' | 'rwg_j',
  {
    units,
    mean,
    median,
    shareAt70,
  }: Pick<ReturnType<typeof agreementFromVariances>, 'units' | 'mean' | 'median' | 'shareAt70'>,
): ReturnType<Adapter> {
  return {
    [name]: units.map((unit) => unit.agreement),
    [`${name}_mean`]: mean,
    [`${name}_median`]: median,
    [`${name}_share_ge_70`]: shareAt70,
  };
}

/** Intraclass correlations under the names of the reference. */
export function tellIcc(
  icc: Omit<ReturnType<typeof iccFromSums>, 'method'>,
): ReturnType<Adapter> {
  return {
    n_units: icc.units.length,
    n_obs: icc.n,
    n0: icc.effectiveSize,
    mean_n: icc.meanSize,
    msb: icc.meanSquareBetween,
    msw: icc.meanSquareWithin,
    f: icc.f,
    df1: icc.df1,
    df2: icc.df2,
    p: icc.p,
    icc1: icc.icc1,
    icc1_ci_low: icc.icc1Low,
    icc1_ci_high: icc.icc1High,
    icc1_mean_n: icc.icc1MeanSize,
    icc2: icc.icc2,
    icc2_ci_low: icc.icc2Low,
    icc2_ci_high: icc.icc2High,
    eta_squared: icc.etaSquared,
    unit_reliability: icc.units.map((unit) => unit.reliability),
  };
}

