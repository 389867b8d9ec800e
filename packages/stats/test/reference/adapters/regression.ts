import { linearRegression } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';
import { field } from './coefficients.ts';

export const regression: Adapter = (question) => {
  const weights = question.optionalText('weights');
  const cluster = question.optionalText('cluster');
  const result = linearRegression({
    y: question.column('y'),
    x: question.columns('x'),
    level: question.level,
    ...(weights ? { weights: question.table.numbers(weights) } : {}),
    ...(cluster ? { cluster: question.table.labels(cluster) } : {}),
  });
  const { coefficients, hc3, clusters, fit } = result;
  const diagnostics = result.diagnostics();
  return {
    n: result.n,
    terms: coefficients.map(({ term }) => term),
    estimate: field(coefficients, 'estimate'),
    se: field(coefficients, 'standardError'),
    t: field(coefficients, 't'),
    p: field(coefficients, 'p'),
    ci_low: field(coefficients, 'low'),
    ci_high: field(coefficients, 'high'),
    aliased: coefficients.map(({ term }) => result.aliased.includes(term)),
    df_resid: result.residualDf,
    sigma: fit.sigma,
    r2: fit.rSquared,
    adj_r2: fit.adjustedRSquared,
    f: fit.f,
    f_p: fit.fP,
    loglik: fit.logLikelihood,
    aic: fit.aic,
    bic: fit.bic,
    hc3_se: field(hc3(), 'standardError'),
    hc3_p: field(hc3(), 'p'),
    n_clusters: clusters?.clusters,
    cr1_se: field(clusters?.cr1, 'standardError'),
    cr1_p: field(clusters?.cr1, 'p'),
    cr2_se: field(clusters?.cr2, 'standardError'),
    cr2_df: field(clusters?.cr2, 'df'),
    cr2_p: field(clusters?.cr2, 'p'),
    cr2_ci_low: field(clusters?.cr2, 'low'),
    cr2_ci_high: field(clusters?.cr2, 'high'),
    hat: diagnostics && Array.from(diagnostics.leverage),
    rstandard: diagnostics?.internallyStudentized,
    rstudent: diagnostics?.externallyStudentized,
    cooks: diagnostics?.cooksDistance,
    max_abs_rstudent_row: diagnostics?.outlier && diagnostics.outlier.row + 1,
    outlier_p_unadjusted: diagnostics?.outlier?.p,
    outlier_p_bonferroni: diagnostics?.outlier?.bonferroniP,
  };
};
