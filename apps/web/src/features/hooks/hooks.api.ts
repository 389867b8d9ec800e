import {
  createdHookSchema,
  hookListSchema,
  type CreatedHook,
  type CreateHook,
  type Hook,
} from '@throughline/types';
import { request, requestNothing } from '../../http/request.ts';

export async function readHooks(): Promise<Hook[]> {
  return (await request(hookListSchema, '/hooks')).hooks;
}

export function createHook(wanted: CreateHook): Promise<CreatedHook> {
  return request(createdHookSchema, '/hooks', { method: 'POST', json: wanted });
}

export function removeHook(id: string): Promise<void> {
  return requestNothing(`/hooks/${id}`, { method: 'DELETE' });
}
