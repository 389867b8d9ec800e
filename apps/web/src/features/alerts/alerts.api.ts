import { type Alert, alertListSchema } from '@throughline/types';
import { request } from '../../http/request.ts';

export async function readAlerts(): Promise<Alert[]> {
  return (await request(alertListSchema, '/alerts')).alerts;
}
