import {
  type MailEventSource,
  mailEventSourceSchema,
  type MailLook,
  mailLookSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readMailLook(): Promise<MailLook> {
  return request(mailLookSchema, '/mail-look');
}

export function changeMailLook(look: MailLook): Promise<MailLook> {
  return request(mailLookSchema, '/mail-look', { method: 'PUT', json: look });
}

export function readMailEventSource(): Promise<MailEventSource> {
  return request(mailEventSourceSchema, '/mail-events');
}
