import {
  compareDependentCorrelations,
  compareIndependentCorrelations,
  disattenuate,
  kendall,
  partialCorrelation,
  pearson,
  spearman,
  weightedCorrelation,
} from '../../../src/index.ts';
import type { CorrelationResult } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

/** R's test statistic of a perfect correlation is infinite; the package leaves it out and says why. */
function statistic({ r, t }: CorrelationResult): number {
  return t ?? Math.sign(r) * Infinity;
}

const TYPES: Record<string, Adapter> = {
  pearson: (question) => {
    const options = { level: question.level };
    const result = pearson(question.column('x'), question.column('y'), options);
    const { n, r, df, p, low, high } = result;
    return { n, r, t: statistic(result), df, p, ci_low: low, ci_high: high };
  },
  spearman: (question) => {
    const options = { level: question.level };
    const result = spearman(question.column('x'), question.column('y'), options);
    const { n, r, p, low, high } = result;
    return { n, rho: r, t: statistic(result), p, ci_low: low, ci_high: high };
  },
  kendall: (question) => {
    const { n, tau, z, p, exactP } = kendall(question.column('x'), question.column('y'));
    return { n, tau_b: tau, z, p, p_exact: exactP };
  },
  weighted: (question) => {
    const [xs, ys] = [question.column('x'), question.column('y')];
    const input = { xs, ys, weights: question.column('weight') };
    const { n, effectiveN, r, meanX, meanY, low, high } = weightedCorrelation(input, {
      level: question.level,
    });
    return { n, n_eff: effectiveN, r, mean_x: meanX, mean_y: meanY, ci_low: low, ci_high: high };
  },
  partial: (question) => {
    const covariates = question.columns('covariates').map(({ values }) => values);
    const input = { xs: question.column('x'), ys: question.column('y'), covariates };
    const { n, r, t, df, p, low, high } = partialCorrelation(input, { level: question.level });
    return { n, r, t, df, p, ci_low: low, ci_high: high };
  },
  disattenuated: (question) => {
    const { r, low, high, exceedsOne } = disattenuate({
      r: question.number('r'),
      n: question.number('n'),
      reliabilityX: question.number('reliability_x'),
      reliabilityY: question.number('reliability_y'),
      level: question.level,
    });
    return { r_corrected: r, ci_low: low, ci_high: high, exceeds_one: exceedsOne };
  },
  compare_independent: (question) =>
    compareIndependentCorrelations(
      { r: question.number('r1'), n: question.number('n1') },
      { r: question.number('r2'), n: question.number('n2') },
    ),
  compare_dependent_overlapping: (question) => {
    const [shared, x1, x2] = [question.column('shared'), question.column('x1'), question.column('x2')];
    return compareDependentCorrelations(shared, x1, x2);
  },
};

export const correlation: Adapter = (question) => {
  const answer = TYPES[String(question.args['type'])];
  if (!answer) throw new Error(`there is no correlation "${String(question.args['type'])}" here`);
  return answer(question);
};
