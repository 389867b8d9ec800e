import {
  importResultSchema,
  serviceRelationsSchema,
  serviceReportSchema,
  type ImportResult,
  type ServiceRelation,
  type ServiceRelations,
  type ServiceReport,
} from '@throughline/types';
import { request } from '../../http/request.ts';

/** The matrix of a wave, or of the newest one that shows something. */
export function readService(waveId: string | undefined): Promise<ServiceReport> {
  return request(serviceReportSchema, '/service', { query: { waveId } });
}

export async function readRelations(): Promise<ServiceRelations['relations']> {
  return (await request(serviceRelationsSchema, '/service/relations')).relations;
}

export async function stateRelation(
  relation: ServiceRelation,
): Promise<ServiceRelations['relations']> {
  const path = '/service/relations';
  return (await request(serviceRelationsSchema, path, { method: 'POST', json: relation }))
    .relations;
}

export async function removeRelation({
  servingId,
  servedId,
}: ServiceRelation): Promise<ServiceRelations['relations']> {
  const path = `/service/relations/${servingId}/${servedId}`;
  return (await request(serviceRelationsSchema, path, { method: 'DELETE' })).relations;
}

export function importService(csv: string, isDryRun: boolean): Promise<ImportResult> {
  const query = { dryRun: String(isDryRun) };
  return request(importResultSchema, '/service/import', { method: 'POST', csv, query });
}
