import { labelPresence } from '../rows/label-presence.ts';
import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import type { Grouping } from '../grouping/grouping.ts';
import { coefficient } from '../regression/coefficient.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { randomIntercept } from './random-intercept.ts';

/** A group's predicted effect, shrunk towards 0, and how uncertain it is. */
export type GroupEffect = {
  readonly group: string | number;
  readonly n: number;
  readonly effect: number;
  readonly conditionalDeviation: number;
};

/** A random-intercept model. */
export type MixedModel = {
  readonly method: 'mixed-model/1';
  readonly n: number;
  readonly dropped: number;
  readonly coefficients: readonly Coefficient[];
  readonly sigma2: number;
  readonly tau2: number;
  readonly icc: number;
  readonly remlCriterion: number;
  /** The variance between groups was estimated as 0. */
  readonly isSingular: boolean;
  readonly groups: readonly GroupEffect[];
  /** Share of variance explained by the predictors, and with the groups (Nakagawa and Schielzeth). */
  readonly rSquaredMarginal: number;
  readonly rSquaredConditional: number;
};

/** Outcome, predictors and the group of each row. */
export type MixedInput = {
  readonly y: Column;
  readonly x: readonly NamedColumn[];
  readonly group: Labels;
  readonly level?: number;
};

/**
 * Random-intercept model by REML: groups differ in level, and their levels are drawn from a normal distribution.
 *
 * p-values from t with inner-outer degrees of freedom: N - J - q1 for what varies inside groups and the intercept,
 * J - q2 - 1 for what does not. Sources: Pinheiro and Bates (2000), Nakagawa and Schielzeth (2013). Equals R's
 * `lme4::lmer` and the df of `nlme::lme`. See docs/statistics.md#mixed-model.
 *
 * @throws RangeError if terms are collinear, rows or groups too few, or nothing varies inside groups.
 */
export function mixedModel(input: MixedInput): MixedModel {
  const level = confidenceLevel(input.level);
  const known = labelPresence(input.group);
  const columns = [input.y, ...input.x.map(({ values }) => values), known];
  const complete = completeRows(columns);
  const { n, dropped, rows } = complete;
  const grouping = groupRows(input.group, rows);
  const [y, x] = [at(complete.columns, 0), complete.columns.slice(1, -1)];
  if (n === 0 || isConstant(y)) {
    const reason = n === 0 ? 'too-few-rows' : 'constant';
    throw new UndefinedResult(reason, 'The outcome does not vary.', { n_obs: n });
  }
  const model = randomIntercept([new Float64Array(n).fill(1), ...x], y, grouping);
  const isBetween = [false, ...x.map((column) => isConstantInGroups(column, grouping))];
  const groups = grouping.labels.length;
  const outer = isBetween.filter(Boolean).length;
  const inner = isBetween.length - outer - 1;
  const terms = ['(Intercept)', ...input.x.map(({ name }) => name)];
  const { sigma2, tau2 } = model;
  const fixed =
    isConstant(model.fitted) || x.length === 0 ? 0 : standardDeviation(model.fitted) ** 2;
  return {
    method: 'mixed-model/1',
    n,
    dropped,
    coefficients: terms.map((term, j) => {
      const unit = Float64Array.from(terms, (_, i) => (i === j ? 1 : 0));
      const error = Math.sqrt(model.covariance(unit, unit));
      const df = isBetween[j] ? groups - outer - 1 : n - groups - inner;
      return coefficient(term, at(model.estimates, j), error, { df, level });
    }),
    sigma2,
    tau2,
    icc: tau2 / (tau2 + sigma2),
    remlCriterion: model.criterion,
    isSingular: tau2 === 0,
    groups: grouping.labels.map((group, j) => ({
      group,
      n: at(grouping.sizes, j),
      effect: at(model.effects, j),
      conditionalDeviation: at(model.conditionalDeviations, j),
    })),
    rSquaredMarginal: fixed / (fixed + tau2 + sigma2),
    rSquaredConditional: (fixed + tau2) / (fixed + tau2 + sigma2),
  };
}

function isConstantInGroups(column: Float64Array, { codes, sizes }: Grouping): boolean {
  const first = new Float64Array(sizes.length).fill(Number.NaN);
  return column.every((value, i) => {
    const code = codes[i] ?? 0;
    if (Number.isNaN(first[code])) first[code] = value;
    return first[code] === value;
  });
}
