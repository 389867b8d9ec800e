import {
  type AnswerRule,
  type AnswersKept,
  answersKeptSchema,
  type Coverage,
  coverageSchema,
  type ImportPlan,
  type ImportTrial,
  importTrialSchema,
  type Metric,
  metricListSchema,
  type MetricList,
  metricSchema,
  observationListSchema,
  type OutcomeImport,
  outcomeImportListSchema,
  outcomeImportSchema,
  outcomeSummarySchema,
  type OutcomeSummary,
  type StatedMetric,
  type Upload,
  uploadSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readOutcomes(): Promise<OutcomeSummary> {
  return request(outcomeSummarySchema, '/outcomes');
}

export function readMetrics(): Promise<MetricList> {
  return request(metricListSchema, '/outcomes/metrics');
}

export function stateMetric(metric: StatedMetric): Promise<Metric> {
  return request(metricSchema, '/outcomes/metrics', { method: 'PUT', json: metric });
}

export function readObservations(metric: string, period: string | undefined) {
  return request(observationListSchema, '/outcomes/observations', { query: { metric, period } });
}

export function readCoverage(metric: string | undefined): Promise<Coverage> {
  return request(coverageSchema, '/coverage', { query: { metric } });
}

export function sendFile(file: File): Promise<Upload> {
  const query = { name: file.name };
  return request(uploadSchema, '/outcomes/uploads', { method: 'POST', file, query });
}

export function readSheet(id: string, sheet: string): Promise<Upload> {
  return request(uploadSchema, `/outcomes/uploads/${id}`, { query: { sheet } });
}

export function tryPlan(id: string, plan: ImportPlan): Promise<ImportTrial> {
  const path = `/outcomes/uploads/${id}/trial`;
  return request(importTrialSchema, path, { method: 'POST', json: plan });
}

export function importByPlan(id: string, plan: ImportPlan): Promise<ImportTrial> {
  const path = `/outcomes/uploads/${id}/import`;
  return request(importTrialSchema, path, { method: 'POST', json: plan });
}

export async function readImports(): Promise<readonly OutcomeImport[]> {
  return (await request(outcomeImportListSchema, '/outcomes/imports')).imports;
}

export function undoImport(id: string): Promise<OutcomeImport> {
  return request(outcomeImportSchema, `/outcomes/imports/${id}/undo`, { method: 'POST' });
}

export function readAnswersKept(): Promise<AnswersKept> {
  return request(answersKeptSchema, '/outcomes/answers');
}

export function keepAnswers(rule: AnswerRule): Promise<AnswersKept> {
  return request(answersKeptSchema, '/outcomes/answers', { method: 'PUT', json: rule });
}
