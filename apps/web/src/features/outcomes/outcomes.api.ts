import {
  importResultSchema,
  type ImportResult,
  observationListSchema,
  outcomeSummarySchema,
  type OutcomeSummary,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readOutcomes(): Promise<OutcomeSummary> {
  return request(outcomeSummarySchema, '/outcomes');
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
