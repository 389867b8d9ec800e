import {
  type NewReorganisation,
  type Reorganisation,
  reorganisationListSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

/** What was stated, newest first. */
export async function readReorganisations(): Promise<Reorganisation[]> {
  return (await request(reorganisationListSchema, '/reorganisations')).reorganisations;
}

export async function stateReorganisation(wanted: NewReorganisation): Promise<Reorganisation[]> {
  const sending = { method: 'POST', json: wanted } as const;
  return (await request(reorganisationListSchema, '/reorganisations', sending)).reorganisations;
}

export async function takeReorganisationBack(id: string): Promise<Reorganisation[]> {
  const path = `/reorganisations/${id}`;
  return (await request(reorganisationListSchema, path, { method: 'DELETE' })).reorganisations;
}
