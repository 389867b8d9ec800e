import {
  apiKeyListSchema,
  createdApiKeySchema,
  type ApiKey,
  type CreateApiKey,
  type CreatedApiKey,
} from '@throughline/types';
import { request, requestNothing } from '../../http/request.ts';

export async function readKeys(): Promise<ApiKey[]> {
  return (await request(apiKeyListSchema, '/keys')).keys;
}

export function createKey(wanted: CreateApiKey): Promise<CreatedApiKey> {
  return request(createdApiKeySchema, '/keys', { method: 'POST', json: wanted });
}

export function revokeKey(id: string): Promise<void> {
  return requestNothing(`/keys/${id}`, { method: 'DELETE' });
}
