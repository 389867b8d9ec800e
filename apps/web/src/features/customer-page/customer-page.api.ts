import {
  customerLinksSchema,
  importResultSchema,
  type CustomerLinks,
  type ImportResult,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export const figuresPath = '/api/customer-links/figures.csv';
export const commentsPath = '/api/customer-links/comments.csv';

export function readCustomerLinks(): Promise<CustomerLinks> {
  return request(customerLinksSchema, '/customer-links');
}

export function makeCustomerLink(unitId: string): Promise<CustomerLinks> {
  return request(customerLinksSchema, '/customer-links', { method: 'POST', json: { unitId } });
}

export function closeCustomerLink(id: string): Promise<CustomerLinks> {
  return request(customerLinksSchema, `/customer-links/${id}`, { method: 'DELETE' });
}

/** Brings the figures into the outcomes; a dry run says what that would do. */
export function importFigures(dryRun: boolean): Promise<ImportResult> {
  return request(importResultSchema, `/customer-links/figures/import?dryRun=${dryRun}`, {
    method: 'POST',
  });
}
