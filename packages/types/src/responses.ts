import { z } from 'zod';
import { answersSchema } from './questionnaire.ts';
import { idSchema } from './values.ts';

/** The page a person answers on: `/s/<wave>/<variant>/<language>`. Shared by thousands, names nobody. */
export const surveyAddressSchema = z.object({
  wave: idSchema,
  variant: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is not a page variant'),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language'),
});
export type SurveyAddress = z.infer<typeof surveyAddressSchema>;

/** The short code in mails: 100 bits in base32, typed with or without dashes, with a full stop after it, and in any case. */
export const codeSchema = z
  .string()
  .max(40)
  .transform((code) => code.toUpperCase().replace(/[\s.,\-\u2010-\u2015]/gu, ''))
  .pipe(z.string().regex(/^[A-Z2-7]{20}$/, 'is not a code from one of our mails'));

/** 32 bytes, base64url without padding. */
export const ballotKeySchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not a ballot key');

/**
 * What the survey page sends. The browser derives the ballot key from the code; where it cannot
 * (no WebCrypto), the code itself is sent and the key is derived in memory.
 */
export const submitResponseSchema = z
  .object({
    ...surveyAddressSchema.shape,
    ballotKey: ballotKeySchema.optional(),
    code: codeSchema.optional(),
    /** From the page that was opened; without the right one nothing is taken. */
    nonce: z.string().max(64).default(''),
    answers: answersSchema,
  })
  .refine((r) => (r.ballotKey === undefined) !== (r.code === undefined), {
    message: 'give either the ballot key or the code',
    path: ['code'],
  });
export type SubmitResponse = z.input<typeof submitResponseSchema>;

/** The same reply whether or not an earlier answer existed. */
export const submittedSchema = z.object({ received: z.literal(true) });
