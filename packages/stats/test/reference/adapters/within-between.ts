import { withinBetweenCorrelation } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

export const withinBetween: Adapter = (question) => {
  const [xs, ys] = [question.column('x'), question.column('y')];
  const input = { xs, ys, unit: question.labels('unit') };
  const result = withinBetweenCorrelation(input, { level: question.level });
  const { within, between } = result;
  return {
    n_obs: result.n,
    n_units: result.units,
    r_within: within?.r ?? null,
    df_within: within?.df ?? null,
    t_within: within?.t ?? null,
    p_within: within?.p ?? null,
    ci_within_low: within?.low ?? null,
    ci_within_high: within?.high ?? null,
    r_between: between?.r ?? null,
    ci_between_low: between?.low ?? null,
    ci_between_high: between?.high ?? null,
    r_between_weighted: result.betweenWeighted,
    r_pooled: result.pooled,
    eta_x: result.etaX,
    eta_y: result.etaY,
  };
};
