import { cronbachAlpha, intraclassCorrelation, mean } from '../../../src/index.ts';
import type { DynamicEstimator, DynamicModel } from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';
import { field } from './coefficients.ts';
import { authenticityModel, backwardModel, forwardModel } from './pipeline-models.ts';
import { CONSTRUCTS, measure, pipelinePanel } from './pipeline-panel.ts';
import { verdicts } from './pipeline-verdicts.ts';

export const pipeline: Adapter = (question) => {
  const step = question.id.split('/')[1];
  if (step === 'aggregate') return aggregate(question);
  if (step === 'verdicts') return verdicts(question);
  const kappa = question.number('kappa');
  return {
    cx_forward: describeModel(forwardModel(question, kappa)),
    it_backward: describeModel(backwardModel(question, kappa)),
    au_equation: describeModel(authenticityModel(question, kappa)),
  };
};

function describeModel(result: DynamicModel): Record<string, unknown> {
  return {
    n_obs: result.n,
    n_units: result.units,
    n_periods: result.periods,
    terms: result.terms,
    within_reliability: result.withinReliability,
    min_eigen_full: result.smallestEigenvalue,
    min_eigen_half: result.smallestEigenvalueOfHalves,
    fe: describeEstimator(result.fixedEffects),
    fe_hpj: describeEstimator(result.jackknife),
    eiv: describeEstimator(result.corrected),
    eiv_hpj: describeEstimator(result.correctedJackknife),
  };
}

function describeEstimator({ coefficients }: DynamicEstimator): Record<string, unknown> {
  const effects = coefficients?.map(({ standardized }) => standardized) ?? [];
  return {
    estimate: field(coefficients, 'estimate'),
    se: field(coefficients, 'standardError'),
    standardized: effects.map((effect) => effect?.estimate ?? null),
    standardized_se: effects.map((effect) => effect?.standardError ?? null),
    p: field(coefficients, 'p'),
    ci_low: effects.map((effect) => effect?.low ?? null),
    ci_high: effects.map((effect) => effect?.high ?? null),
    ci90_low: effects.map((effect) => effect?.low90 ?? null),
    ci90_high: effects.map((effect) => effect?.high90 ?? null),
  };
}

function aggregate(question: Question): Record<string, unknown> {
  const panel = pipelinePanel(question);
  const { rows } = panel;
  const known = (values: readonly (number | null)[]): number[] =>
    values.filter((value) => value !== null);
  const columns: Record<string, (number | null)[]> = {
    ...Object.fromEntries([...CONSTRUCTS, 'cx'].map((name) => [name, measure(panel, name)])),
    nps: rows.map(({ nps }) => nps),
    retention: rows.map(({ retention }) => retention),
  };
  const head = <T>(values: readonly T[]): T[] => values.slice(0, 8);
  const counted = Object.entries(columns).filter(([name]) => name !== 'retention');
  return {
    n_rows: rows.length,
    first_rows: {
      unit: head(rows.map(({ unit }) => unit)),
      period: head(rows.map(({ period }) => period)),
      n_it: head(rows.map(({ employees }) => employees?.scores[0]?.n ?? null)),
      n_cx: head(rows.map(({ customers }) => customers?.scores[0]?.n ?? null)),
      ...Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, head(values)])),
    },
    column_means: Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, mean(known(values))]),
    ),
    n_non_missing: Object.fromEntries(counted.map(([name, values]) => [name, known(values).length])),
    pooled_within_cell_cov: {
      order: CONSTRUCTS,
      matrix: CONSTRUCTS.map((_, a) => Array.from(panel.covariance.subarray(4 * a, 4 * a + 4))),
    },
    pooled_within_cell_var_cx: panel.outcomeVariance,
    agreement: panel.scores.map(({ name, values }) => {
      const icc = intraclassCorrelation(values, panel.respondentCells);
      const cells = icc.units.length;
      return { construct: name, n_cells: cells, n: icc.n, icc1_cells: icc.icc1, icc2_cells: icc.icc2 };
    }),
    alpha: CONSTRUCTS.map((construct) => {
      const { n, alpha } = cronbachAlpha(panel.items(construct));
      return { construct, n, alpha };
    }),
  };
}
