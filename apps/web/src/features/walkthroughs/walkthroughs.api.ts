import {
  ownChecksSchema,
  walkOverviewSchema,
  walkSchema,
  type AddCheck,
  type BeginWalk,
  type OwnCheck,
  type SaveWalk,
  type Walk,
  type WalkOverview,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export const walksCsvPath = '/api/walkthroughs/walks.csv';

export function readWalks(): Promise<WalkOverview> {
  return request(walkOverviewSchema, '/walkthroughs');
}

export function readWalk(id: string): Promise<Walk> {
  return request(walkSchema, `/walkthroughs/${id}`);
}

export function beginWalk(walk: BeginWalk): Promise<Walk> {
  return request(walkSchema, '/walkthroughs', { method: 'POST', json: walk });
}

export function saveWalk(id: string, walk: SaveWalk): Promise<Walk> {
  return request(walkSchema, `/walkthroughs/${id}`, { method: 'PUT', json: walk });
}

export function fileWalk(id: string): Promise<Walk> {
  return request(walkSchema, `/walkthroughs/${id}/file`, { method: 'POST' });
}

export function removeWalk(id: string): Promise<WalkOverview> {
  return request(walkOverviewSchema, `/walkthroughs/${id}`, { method: 'DELETE' });
}

export function addPicture(id: string, check: string, jpeg: Blob): Promise<Walk> {
  return request(walkSchema, `/walkthroughs/${id}/pictures`, {
    method: 'POST',
    query: { check },
    jpeg,
  });
}

export function removePicture(id: string, picture: string): Promise<Walk> {
  return request(walkSchema, `/walkthroughs/${id}/pictures/${picture}`, { method: 'DELETE' });
}

export function pathOfPicture(id: string, picture: string): string {
  return `/api/walkthroughs/${id}/pictures/${picture}`;
}

export async function readOwnChecks(): Promise<readonly OwnCheck[]> {
  return (await request(ownChecksSchema, '/walkthroughs/checks')).checks;
}

export async function addOwnCheck(check: AddCheck): Promise<readonly OwnCheck[]> {
  const reply = await request(ownChecksSchema, '/walkthroughs/checks', {
    method: 'POST',
    json: check,
  });
  return reply.checks;
}

export async function retireOwnCheck(id: string): Promise<readonly OwnCheck[]> {
  const reply = await request(ownChecksSchema, `/walkthroughs/checks/${id}`, { method: 'DELETE' });
  return reply.checks;
}
