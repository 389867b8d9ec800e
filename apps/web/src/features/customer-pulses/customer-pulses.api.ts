import {
  customerPulseListSchema,
  customerPulseSchema,
  importResultSchema,
  trialMailSchema,
  type CustomerPulse,
  type CustomerPulseList,
  type ImportResult,
  type SaveCustomerPulse,
  type TrialMail,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export const templatePath = '/api/customer-pulses/template.csv';

export function readCustomerPulses(): Promise<CustomerPulseList> {
  return request(customerPulseListSchema, '/customer-pulses');
}

export function readCustomerPulse(id: string): Promise<CustomerPulse> {
  return request(customerPulseSchema, `/customer-pulses/${id}`);
}

export function makeCustomerPulse(json: SaveCustomerPulse): Promise<CustomerPulse> {
  return request(customerPulseSchema, '/customer-pulses', { method: 'POST', json });
}

export function changeCustomerPulse(id: string, json: SaveCustomerPulse): Promise<CustomerPulse> {
  return request(customerPulseSchema, `/customer-pulses/${id}`, { method: 'PUT', json });
}

/** Has its customers mailed, stops its mails, or lets them go on. */
export function moveCustomerPulse(
  id: string,
  move: 'enable' | 'stop' | 'resume',
): Promise<CustomerPulse> {
  return request(customerPulseSchema, `/customer-pulses/${id}/${move}`, { method: 'POST' });
}

/** Brings a list of recent customers in; a dry run says what that would do. */
export function importCustomers(id: string, csv: string, isDryRun: boolean): Promise<ImportResult> {
  const query = { dryRun: String(isDryRun) };
  return request(importResultSchema, `/customer-pulses/${id}/customers/import`, {
    method: 'POST',
    csv,
    query,
  });
}

export function askCustomerTrialMail(id: string, language: string): Promise<TrialMail> {
  return request(trialMailSchema, `/customer-pulses/${id}/trial-mails`, {
    method: 'POST',
    json: { language },
  });
}
