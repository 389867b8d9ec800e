import type { Effect, Estimator } from '@throughline/types';
import {
  type DynamicEstimator,
  type DynamicModel,
  type EstimatorName,
  chooseEstimator,
} from '@throughline/stats';
import type { Equation } from './equation.ts';

/** The rung on which all equations of one outcome are estimated. */
export interface Rung {
  readonly estimator: Exclude<Estimator, 'ols_hc3'>;
  readonly estimationPeriods: number;
  readonly smallestEigenvalue: number | null;
}

const rungOf: Record<EstimatorName, Rung['estimator']> = {
  correctedJackknife: 'eiv_hpj',
  jackknife: 'fe_hpj',
  fixedEffects: 'fe',
};

/**
 * Chooses the estimator before any result is looked at, for all equations at once. Their periods are those of the first,
 * which is that of the outcome itself; scores whose errors are not known jointly cannot be corrected for them.
 * See docs/statistics.md#ladder.
 */
export function chooseRung(equations: readonly (Equation | null)[]): Rung | null {
  const [first] = equations;
  if (first === undefined || first === null) return null;
  const { periods } = first.model;
  const used = equations.filter((equation) => equation !== null);
  const values = used.map(({ model }) => model.smallestEigenvalueOfHalves);
  const known = values.filter((value) => value !== null);
  const models = used.map(({ model, culture }) => ({
    ...model,
    periods,
    smallestEigenvalueOfHalves: culture === 'full' ? model.smallestEigenvalueOfHalves : null,
  }));
  return {
    estimator: rungOf[chooseEstimator(models)],
    estimationPeriods: periods,
    smallestEigenvalue: known.length === values.length ? Math.min(...known) : null,
  };
}

const byName: Record<Rung['estimator'], (model: DynamicModel) => DynamicEstimator> = {
  eiv_hpj: ({ correctedJackknife }) => correctedJackknife,
  fe_hpj: ({ jackknife }) => jackknife,
  fe: ({ fixedEffects }) => fixedEffects,
};

/** The estimator of a rung on a model. */
export function estimatorOn(model: DynamicModel, rung: Rung['estimator']): DynamicEstimator {
  return byName[rung](model);
}

/**
 * The effect of one measure in an equation, on the chosen rung.
 *
 * With error correction the p-value is the larger of those with and without it. Without, estimate and limits are
 * divided by the root of the two reliabilities, where these are known.
 *
 * @returns null where the term has no estimate.
 */
export function readEffect(equation: Equation, from: string, { estimator }: Rung): Effect | null {
  const { model, x, y, lag } = equation;
  const at = 1 + x.findIndex(({ name }) => name === from);
  const own = pick(model, at, estimator);
  if (own === null || at === 0) return null;
  const sides = { from, to: y.name, lag, estimator };
  const size = { units: model.units, rows: model.n, periods: model.periods };
  const { scaled, p, df, raw } = own;
  if (estimator === 'eiv_hpj') {
    const plain = pick(model, at, 'fe_hpj');
    const uncorrected = plain === null ? null : { estimate: plain.scaled.estimate, p: plain.p };
    return {
      ...sides,
      ...scaled,
      p: Math.max(p, plain?.p ?? 1),
      df,
      uncorrected,
      disattenuation: null,
      raw,
      ...size,
    };
  }
  const [first, second] = [model.withinReliability?.[0], model.withinReliability?.[at]];
  const isKnown = first !== undefined && second !== undefined && first > 0 && second > 0;
  const factor = isKnown ? 1 / Math.sqrt(first * second) : 1;
  return {
    ...sides,
    estimate: scaled.estimate * factor,
    standardError: scaled.standardError * factor,
    low: scaled.low * factor,
    high: scaled.high * factor,
    low90: scaled.low90 * factor,
    high90: scaled.high90 * factor,
    p,
    df,
    uncorrected: null,
    disattenuation: isKnown ? factor : null,
    raw,
    ...size,
  };
}

function pick(model: DynamicModel, at: number, rung: Rung['estimator']) {
  const coefficient = estimatorOn(model, rung).coefficients?.[at];
  const scaled = coefficient?.standardized;
  if (!coefficient || !scaled) return null;
  const { estimate, low, high, p, df } = coefficient;
  if (estimate === null || low === null || high === null || p === null || df === null) return null;
  return { scaled, p, df, raw: { estimate, low, high } };
}
