import {
  attributeListSchema,
  importResultSchema,
  type ImportResult,
  type Leave,
  personPageSchema,
  type ReachedBy,
  unitListSchema,
} from '@throughline/types';
import { request, requestNothing } from '../../http/request.ts';

export async function readUnits() {
  return (await request(unitListSchema, '/units')).units;
}

/** Columns of people.csv by which results may be broken down. */
export async function readAttributes() {
  return (await request(attributeListSchema, '/people/attributes')).attributes;
}

/** A page of people; `search` looks in names, addresses, ways to be reached and keys. */
export function readPeople(query: {
  search?: string;
  reachedBy?: ReachedBy;
  offset?: number;
  limit?: number;
}) {
  return request(personPageSchema, '/people', { query: { ...query } });
}

/** Says when a person is away; null where they are back. */
export function changeLeave(personId: string, leave: Leave | null): Promise<void> {
  return requestNothing(`/people/${personId}/leave`, { method: 'PUT', json: { leave } });
}

export function importUnits(csv: string, isDryRun: boolean): Promise<ImportResult> {
  return importCsv('/units/import', csv, isDryRun);
}

export function importPeople(csv: string, isDryRun: boolean): Promise<ImportResult> {
  return importCsv('/people/import', csv, isDryRun);
}

function importCsv(path: string, csv: string, isDryRun: boolean): Promise<ImportResult> {
  const query = { dryRun: String(isDryRun) };
  return request(importResultSchema, path, { method: 'POST', csv, query });
}
