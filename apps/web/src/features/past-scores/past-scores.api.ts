import {
  pastImportResultSchema,
  pastLinkSchema,
  pastSummarySchema,
  type PastImportQuery,
  type PastImportResult,
  type PastLink,
  type PastMeaning,
  type PastSummary,
} from '@throughline/types';
import { request, requestNothing } from '../../http/request.ts';

export function readPastScores(): Promise<PastSummary> {
  return request(pastSummarySchema, '/past-scores');
}

export function importPastScores(csv: string, query: PastImportQuery): Promise<PastImportResult> {
  return request(pastImportResultSchema, '/past-scores/import', {
    method: 'POST',
    csv,
    query: { ...query },
  });
}

export function explainMeasure(meaning: PastMeaning): Promise<PastSummary> {
  return request(pastSummarySchema, '/past-scores/meanings', { method: 'POST', json: meaning });
}

export function removeImport(id: string): Promise<void> {
  return requestNothing(`/past-scores/imports/${id}`, { method: 'DELETE' });
}

export function readPastLink(query: {
  measure: string;
  period: string;
  metric: string | undefined;
  outcomePeriod: string | undefined;
}): Promise<PastLink> {
  return request(pastLinkSchema, '/past-scores/link', { query });
}
