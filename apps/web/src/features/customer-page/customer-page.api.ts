import { customerLinksSchema, type CustomerLinks } from '@throughline/types';
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
