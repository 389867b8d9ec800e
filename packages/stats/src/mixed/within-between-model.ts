import { labelPresence } from '../rows/label-presence.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupMeans } from '../grouping/group-means.ts';
import { groupRows } from '../grouping/grouping.ts';
import { coefficient } from '../regression/coefficient.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import { linearRegression } from '../regression/linear-regression.ts';
import type { Regression } from '../regression/linear-regression.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { randomIntercept } from './random-intercept.ts';

/** How much more (or less) a predictor tells between units than inside them. */
export type ContextualEffect = {
  readonly variable: string;
  readonly effect: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
};

/** A model that separates change inside units from differences between them. */
export type WithinBetweenModel = {
  readonly method: 'within-between-model/1';
  readonly n: number;
  readonly dropped: number;
  readonly units: number;
  /** Intercept, within slopes, between slopes, unit covariates. */
  readonly coefficients: readonly Coefficient[];
  readonly sigma2: number;
  readonly tau2: number;
  readonly contextual: readonly ContextualEffect[];
  /** Companion of the between part: least squares on unit means, with HC3 errors. */
  readonly unitMeans: Regression;
};

/** Outcome, predictors, unit of each row, and covariates that are constant inside a unit. */
export type WithinBetweenInput = {
  readonly y: Column;
  readonly x: readonly NamedColumn[];
  readonly unit: Labels;
  readonly unitCovariates?: readonly NamedColumn[];
  readonly level?: number;
};

/**
 * Within-between (hybrid, Mundlak) model: each predictor split into its unit mean and the deviation from it, in one
 * random-intercept model by REML.
 *
 * Source: Bell, Fairbrother and Jones (2019). Equals R's `lme4::lmer` on the split predictors.
 * See docs/statistics.md#within-between-model.
 *
 * @throws RangeError if terms are collinear, units or rows too few, or nothing varies inside units.
 */
export function withinBetweenModel(input: WithinBetweenInput): WithinBetweenModel {
  const level = confidenceLevel(input.level);
  const covariates = input.unitCovariates ?? [];
  const known = labelPresence(input.unit);
  const named = [...input.x, ...covariates];
  const complete = completeRows([input.y, ...named.map(({ values }) => values), known]);
  const { n, dropped } = complete;
  if (n === 0) throw new UndefinedResult('too-few-rows', 'No row is complete.', { n_obs: n });
  const grouping = groupRows(input.unit, complete.rows);
  const [y, ...others] = complete.columns.slice(0, -1);
  const k = input.x.length;
  const means = others.map((column) => groupMeans(column, grouping));
  const spread = (values: Float64Array | undefined): Float64Array =>
    Float64Array.from(grouping.codes, (code) => values?.[code] ?? 0);
  const between = means.slice(0, k).map(spread);
  const within = between.map((mean, j) => mean.map((value, i) => (others[j]?.[i] ?? 0) - value));
  const design = [new Float64Array(n).fill(1), ...within, ...between, ...others.slice(k)];
  const model = randomIntercept(design, at(complete.columns, 0), grouping);
  const units = grouping.labels.length;
  const names = input.x.map(({ name }) => name);
  const terms = [
    '(Intercept)',
    ...names.map((name) => `${name}_within`),
    ...names.map((name) => `${name}_between`),
    ...covariates.map(({ name }) => name),
  ];
  const unitVector = (...entries: readonly (readonly [number, number])[]): Float64Array => {
    const vector = new Float64Array(terms.length);
    for (const [index, value] of entries) vector[index] = value;
    return vector;
  };
  const unitOutcome = groupMeans(y ?? new Float64Array(0), grouping);
  return {
    method: 'within-between-model/1',
    n,
    dropped,
    units,
    coefficients: terms.map((term, j) => {
      const vector = unitVector([j, 1]);
      const df = j > k ? units - (terms.length - 1 - k) - 1 : n - units - k;
      const error = Math.sqrt(model.covariance(vector, vector));
      return coefficient(term, at(model.estimates, j), error, { df, level });
    }),
    sigma2: model.sigma2,
    tau2: model.tau2,
    contextual: names.map((variable, j) => {
      const vector = unitVector([1 + j, -1], [1 + k + j, 1]);
      const effect = at(model.estimates, 1 + k + j) - at(model.estimates, 1 + j);
      const standardError = Math.sqrt(model.covariance(vector, vector));
      const z = effect / standardError;
      return { variable, effect, standardError, z, p: normalTwoSided(z) };
    }),
    unitMeans: linearRegression({
      y: unitOutcome,
      x: named.map(({ name }, j) => ({ name, values: at(means, j) })),
      level,
    }),
  };
}
