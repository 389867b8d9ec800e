import type { DueRow } from '../invitations/delivery-context.ts';
import type { MailLook } from '../mail/look.ts';

/** What the mails of a customer pulse are made of. */
export interface MailedCustomerPulse {
  readonly id: string;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly replyTo: string | null;
  readonly localTime: string;
  readonly timeZone: string;
  readonly organisationName: string;
  readonly look: MailLook;
  readonly isDemo: boolean;
}

/** One mail to a customer that is due; the address is in memory only. */
export interface DueCustomerMail extends DueRow {
  readonly customerId: string;
  readonly name: string;
  readonly language: string;
  readonly unitName: string;
  readonly closesAt: Date;
}
