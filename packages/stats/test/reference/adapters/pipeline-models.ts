import { dynamicModel } from '../../../src/index.ts';
import type { DynamicModel } from '../../../src/index.ts';
import type { Question } from '../reference-case.ts';
import { CONSTRUCTS, measure, pipelinePanel, samplingCovariance } from './pipeline-panel.ts';

export function forwardModel(question: Question, kappa: number): DynamicModel {
  return model(question, ['cx', ...CONSTRUCTS], kappa);
}

export function backwardModel(question: Question, kappa: number): DynamicModel {
  return model(question, ['it', 'cx', 'au', 'va', 'pf'], kappa);
}

export function authenticityModel(question: Question, kappa: number): DynamicModel {
  return model(question, ['au', 'it', 'va', 'pf', 'cx'], kappa);
}

function model(question: Question, names: readonly string[], kappa: number): DynamicModel {
  const panel = pipelinePanel(question);
  const [y, ...x] = names.map((name) => ({ name, values: measure(panel, name) }));
  if (!y) throw new Error('A model has an outcome.');
  return dynamicModel({
    y,
    x,
    unit: panel.rows.map(({ unit }) => unit),
    time: panel.rows.map(({ period }) => period),
    level: question.level,
    samplingCovariance: (row) => {
      const cell = panel.rows[row];
      if (!cell) throw new Error(`The panel has no row ${row}.`);
      return samplingCovariance(panel, cell, names, kappa);
    },
  });
}

