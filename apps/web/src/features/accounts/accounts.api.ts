import {
  type Account,
  accountListSchema,
  accountSchema,
  type CreateAccount,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export async function readAccounts(): Promise<Account[]> {
  return (await request(accountListSchema, '/accounts')).accounts;
}

export function createAccount(account: CreateAccount): Promise<Account> {
  return request(accountSchema, '/accounts', { method: 'POST', json: account });
}

export function setDisabled(id: string, disabled: boolean): Promise<Account> {
  return request(accountSchema, `/accounts/${id}`, { method: 'PATCH', json: { disabled } });
}
