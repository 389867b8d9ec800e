import { panelFixedEffects } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';
import { field } from './coefficients.ts';

export const panelFe: Adapter = (question) => {
  const result = panelFixedEffects({
    y: question.column('y'),
    x: question.columns('x'),
    unit: question.labels('unit'),
    time: question.labels('time'),
    effect: question.args['effect'] === 'two-way' ? 'two-way' : 'unit',
    level: question.level,
  });
  const known = result.classic.flatMap(({ estimate }, i) => (estimate === null ? [] : [i]));
  const pick = <T>(values: readonly T[] | null): (T | undefined)[] | null =>
    values && known.map((i) => values[i]);
  return {
    n_obs: result.n,
    n_units: result.units,
    n_periods: result.periods,
    terms: pick(result.classic.map(({ term }) => term)),
    estimate: pick(field(result.classic, 'estimate')),
    se: pick(field(result.classic, 'standardError')),
    t: pick(field(result.classic, 't')),
    p: pick(field(result.classic, 'p')),
    df_resid: result.residualDf,
    r2_within: result.rSquaredWithin,
    cr1_se: pick(field(result.cr1, 'standardError')),
    cr1_p: pick(field(result.cr1, 'p')),
    cr2_se: pick(field(result.cr2, 'standardError')),
    cr2_df: pick(field(result.cr2, 'df')),
    cr2_p: pick(field(result.cr2, 'p')),
    cr2_ci_low: pick(field(result.cr2, 'low')),
    cr2_ci_high: pick(field(result.cr2, 'high')),
  };
};
