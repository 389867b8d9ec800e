import {
  type Culture,
  type CultureChanges,
  cultureChangesSchema,
  cultureSchema,
  type Deviants,
  deviantsSchema,
  type Drivers,
  driversSchema,
  type UnitHistory,
  unitHistorySchema,
  type UnitLineage,
  unitLineageSchema,
  type WaveComments,
  waveCommentsSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';
import { RequestFailure } from '../../http/request-failure.ts';

/** An empty filter is none. */
function orNone(value: string): string | undefined {
  return value === '' ? undefined : value;
}

/** The wave's published scores; the newest wave where none is named. */
export function readChanges(): Promise<CultureChanges> {
  return request(cultureChangesSchema, '/culture/changes');
}

export function readCulture(waveId: string): Promise<Culture> {
  return request(cultureSchema, '/culture', { query: { waveId: orNone(waveId) } });
}

export function readComments(waveId: string): Promise<WaveComments> {
  return request(waveCommentsSchema, '/culture/comments', { query: { waveId: orNone(waveId) } });
}

export function readDrivers(metric: string): Promise<Drivers> {
  return request(driversSchema, '/culture/drivers', { query: { metric: orNone(metric) } });
}

export function readDeviants(metric: string, construct: string): Promise<Deviants> {
  const query = { metric: orNone(metric), construct };
  return request(deviantsSchema, '/culture/deviants', { query });
}

/** Null for a unit of which nothing is shown: what is hidden and what is not there is the same. */
export async function readHistory(unitId: string): Promise<UnitHistory | null> {
  try {
    return await request(unitHistorySchema, `/units/${unitId}/history`);
  } catch (error) {
    if (error instanceof RequestFailure && error.code === 'not-found') return null;
    throw error;
  }
}

/** Where a unit comes from and what became of it. */
export function readLineage(unitId: string): Promise<UnitLineage> {
  return request(unitLineageSchema, `/units/${unitId}/lineage`);
}
