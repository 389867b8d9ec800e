import { trustSchema, type StepRecord, type Trust } from '@throughline/types';
import { request } from '../../http/request.ts';

export function readTrust(): Promise<Trust> {
  return request(trustSchema, '/trust');
}

/** Says that a step outside the product was done, or without a note that it was not. */
export function recordStep(record: StepRecord): Promise<Trust> {
  return request(trustSchema, '/trust/steps', { method: 'POST', json: record });
}
