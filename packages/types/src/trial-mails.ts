import { z } from 'zod';
import { idSchema } from './values.ts';

/** The mails of a wave; `results` tell what came of it. */
export const mailKindSchema = z.enum(['invitation', 'reminder', 'results']);
export type MailKind = z.infer<typeof mailKindSchema>;

/** A mail that somebody wants to see arrive; `language` is one of the survey page's. */
export const askTrialMailSchema = z.object({ kind: mailKindSchema, language: z.string() });
export type AskTrialMail = z.infer<typeof askTrialMailSchema>;

export const trialMailSchema = z.object({
  ...askTrialMailSchema.shape,
  kind: z.enum([...mailKindSchema.options, 'customer']),
  id: idSchema,
  /** The address of whoever asked for it. */
  to: z.string(),
  state: z.enum(['waiting', 'sent', 'refused']),
  /** What the mail server said; null unless refused. */
  reason: z.string().nullable(),
});
export type TrialMail = z.infer<typeof trialMailSchema>;
