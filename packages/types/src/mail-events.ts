import { z } from 'zod';

/** Services that send mails for others and tell by webhook what comes back. */
export const mailProviderNameSchema = z.enum(['ses', 'sendgrid', 'mailgun', 'postmark']);
export type MailProviderName = z.infer<typeof mailProviderNameSchema>;

/** What a provider is answered; it looks at the status alone. */
export const mailEventReceiptSchema = z.object({
  /** Events that say something about a mail of ours. */
  taken: z.int(),
});
export type MailEventReceipt = z.infer<typeof mailEventReceiptSchema>;

/** Who tells this instance of returned mails. */
export const mailEventSourceSchema = z.object({
  /** Null where nobody does. */
  provider: mailProviderNameSchema.nullable(),
  /** What is entered there; null where nobody tells. */
  address: z.string().nullable(),
  /** Until when Amazon's certificate can be checked by; null for keys that do not end. */
  keyEndsAt: z.iso.datetime().nullable(),
  /** What Amazon asks to have confirmed before it tells anything; null where nothing waits. */
  confirmation: z.object({ url: z.url(), askedAt: z.iso.datetime() }).nullable(),
});
export type MailEventSource = z.infer<typeof mailEventSourceSchema>;
