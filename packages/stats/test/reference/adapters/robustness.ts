import {
  adjustForConfounder,
  correlationBayesFactor,
  eValue,
  equivalenceOfCoefficient,
  equivalenceOfCorrelation,
  necessaryCondition as ceiling,
  unmeasuredConfounding,
} from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

export const sensitivity: Adapter = (question) => {
  const { input } = question;
  if ('standardized_effect' in input) {
    const result = eValue(question.number('standardized_effect'), question.number('se'));
    const { riskRatio, eValue: value, eValueOfInterval } = result;
    return { risk_ratio: riskRatio, evalue: value, evalue_ci: eValueOfInterval };
  }
  const [estimate, standardError] = [question.number('estimate'), question.number('se')];
  const df = question.number('df');
  const [q, alpha] = [question.number('q'), question.number('alpha')];
  const result = unmeasuredConfounding({ estimate, standardError, df, q, alpha });
  const base = {
    t: result.t,
    partial_r2: result.partialRSquared,
    f2: result.fSquared,
    rv: result.robustnessValue,
    rv_alpha: result.robustnessValueAlpha,
  };
  const rSquaredPredictor = input['r2_confounder_treatment'] as number | null | undefined;
  const rSquaredOutcome = input['r2_confounder_outcome'] as number | null | undefined;
  if (typeof rSquaredPredictor !== 'number' || typeof rSquaredOutcome !== 'number') return base;
  const confounder = { estimate, standardError, df, rSquaredPredictor, rSquaredOutcome };
  const adjusted = adjustForConfounder(confounder);
  return {
    ...base,
    bias: adjusted.bias,
    adjusted_estimate: adjusted.estimate,
    adjusted_se: adjusted.standardError,
    adjusted_t: adjusted.t,
  };
};

export const equivalence: Adapter = (question) => {
  const alpha = question.number('alpha');
  if (question.args['kind'] === 'correlation') {
    const [r, n, bound] = [question.number('r'), question.number('n'), question.number('bound')];
    const { pLower, pUpper, p, low, high, isEquivalent } = equivalenceOfCorrelation({
      r,
      n,
      bound,
      alpha,
    });
    const interval = { ci90_low: low, ci90_high: high };
    return { p_lower: pLower, p_upper: pUpper, p_tost: p, ...interval, equivalent: isEquivalent };
  }
  const result = equivalenceOfCoefficient({
    estimate: question.number('estimate'),
    standardError: question.number('se'),
    df: question.number('df'),
    lowerBound: question.number('low'),
    upperBound: question.number('high'),
    alpha,
  });
  return {
    p_lower: result.pLower,
    p_upper: result.pUpper,
    p_tost: result.p,
    ci_low: result.low,
    ci_high: result.high,
    equivalent: result.isEquivalent,
    p_above_high: result.pAboveUpper,
  };
};

export const bayesFactor: Adapter = (question) => {
  const width = question.number('prior_width');
  const result = correlationBayesFactor(question.number('r'), question.number('n'), width);
  return { bf10: result.bf10, log_bf10: result.logBf10, bf01: result.bf01 };
};

export const necessaryCondition: Adapter = (question) => {
  const { n, scope, ceilingZone, effectSize } = ceiling(question.column('x'), question.column('y'));
  return { n, scope, ceiling_zone: ceilingZone, effect_size: effectSize };
};
