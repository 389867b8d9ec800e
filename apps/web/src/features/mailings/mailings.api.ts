import { type MailLook, mailLookSchema } from '@throughline/types';
import { request } from '../../http/request.ts';

export function readMailLook(): Promise<MailLook> {
  return request(mailLookSchema, '/mail-look');
}

export function changeMailLook(look: MailLook): Promise<MailLook> {
  return request(mailLookSchema, '/mail-look', { method: 'PUT', json: look });
}
