import { say } from '@throughline/speech';
import { z } from 'zod';

/** Bytes of a logo: it comes with every mail, and mail programs cut what is over 100 kB. */
export const maximumLogoBytes = 30_000;

/** How the mails of the organisation look. */
export const mailLookSchema = z.object({
  /** Of the button, such as `#1d4ed8`. */
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, { error: () => say('is not a colour such as #1d4ed8') }),
  /** PNG or JPEG as base64; null for none. */
  logo: z
    .base64({ error: () => say('is not a picture in base64') })
    .max(Math.ceil(maximumLogoBytes / 3) * 4, {
      error: () => say('must be a picture of at most 30 kB'),
    })
    .nullable(),
});
export type MailLook = z.infer<typeof mailLookSchema>;
