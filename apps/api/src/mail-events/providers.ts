import type { MailProvider } from '../config/mail-provider.ts';
import { isFromMailgun, readMailgun } from './mailgun.ts';
import { isFromPostmark, readPostmark } from './postmark.ts';
import { isFromSendGrid, readSendGrid } from './sendgrid.ts';
import { isFromSes, readSes } from './ses.ts';
import type { Told, ToldBody } from './told-event.ts';

export const mailEventRoute = '/api/mail-events/:provider';

/** What a provider tells; null where it was somebody else. */
export function readTold(told: ToldBody, provider: MailProvider, now: Date): Told | null {
  switch (provider.name) {
    case 'ses':
      return isFromSes(told, provider, now) ? readSes(told.content) : null;
    case 'sendgrid':
      return isFromSendGrid(told, provider, now) ? readSendGrid(told.content) : null;
    case 'mailgun':
      return isFromMailgun(told, provider, now) ? readMailgun(told.content) : null;
    case 'postmark':
      return isFromPostmark(told, provider) ? readPostmark(told.content) : null;
  }
}
