import {
  type Customers,
  customersSchema,
  type CustomerUnits,
  customerUnitsSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

/** Outcomes of a unit over time; of the top where none is named. */
export function readCustomers(unitId: string): Promise<Customers> {
  return request(customersSchema, '/customers', {
    query: { unitId: unitId === '' ? undefined : unitId },
  });
}

export function readCustomerUnits(metric: string): Promise<CustomerUnits> {
  return request(customerUnitsSchema, '/customers/units', {
    query: { metric: metric === '' ? undefined : metric },
  });
}
