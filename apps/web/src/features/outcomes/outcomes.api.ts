import {
  importResultSchema,
  type ImportResult,
  type Metric,
  metricListSchema,
  type MetricList,
  metricSchema,
  observationListSchema,
  outcomeSummarySchema,
  type OutcomeSummary,
  type StatedMetric,
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

export function importOutcomes(csv: string, isDryRun: boolean): Promise<ImportResult> {
  return request(importResultSchema, '/outcomes/import', {
    method: 'POST',
    csv,
    query: { dryRun: String(isDryRun) },
  });
}
