import { interfaceLanguages, say } from '@throughline/speech';
import { z } from 'zod';
import { emailSchema, idSchema, instantSchema, lineSchema, timeZoneSchema } from './values.ts';

/** What an account may do. A manager sees one branch of the tree. */
export const roleSchema = z.enum(['admin', 'executive', 'manager']);
export type Role = z.infer<typeof roleSchema>;

/** At least 10 characters, at most 128; no rules of composition (NIST SP 800-63B). */
export const passwordSchema = z
  .string()
  .min(10, { error: () => say('must have at least {limit} characters', { limit: 10 }) })
  .max(128, { error: () => say('must have at most {limit} characters', { limit: 128 }) });

export const accountSchema = z.object({
  id: idSchema,
  email: z.string(),
  name: z.string(),
  role: roleSchema,
  /** The top of a manager's branch; null for the other roles. */
  unitId: idSchema.nullable(),
  unitName: z.string().nullable(),
  disabled: z.boolean(),
  createdAt: instantSchema,
});
export type Account = z.infer<typeof accountSchema>;

export const accountListSchema = z.object({ accounts: z.array(accountSchema) });

export const createAccountSchema = z
  .object({
    email: emailSchema,
    name: lineSchema,
    role: roleSchema,
    unitId: idSchema.nullable().default(null),
    password: passwordSchema,
  })
  .refine((a) => (a.role === 'manager') === (a.unitId !== null), {
    error: () => say('a manager needs a unit; the other roles have none'),
    path: ['unitId'],
  });
export type CreateAccount = z.input<typeof createAccountSchema>;

export const updateAccountSchema = z.object({ disabled: z.boolean() });

/** First visit of an empty instance: the organisation and its first administrator. */
export const setupSchema = z.object({
  organisationName: lineSchema,
  timeZone: timeZoneSchema,
  name: lineSchema,
  email: emailSchema,
  password: passwordSchema,
  /** Needed only where the operator set one, because the instance is reachable from outside. */
  setupCode: z.string().max(100).optional(),
});
export type Setup = z.input<typeof setupSchema>;

export const signInSchema = z.object({ email: emailSchema, password: z.string().max(128) });
export type SignIn = z.input<typeof signInSchema>;

/** The language in which an account reads the interface. */
export const languageChoiceSchema = z.object({ language: z.enum(interfaceLanguages) });
export type LanguageChoice = z.infer<typeof languageChoiceSchema>;

/** Who is looking, and at what kind of instance. */
export const sessionSchema = z.object({
  account: accountSchema.nullable(),
  /** The language that the account has chosen; null where nobody is signed in. */
  language: z.enum(interfaceLanguages).nullable(),
  setup: z.object({ needed: z.boolean(), codeNeeded: z.boolean() }),
  organisation: z
    .object({ name: z.string(), timeZone: z.string(), isDemo: z.boolean() })
    .nullable(),
  /** The local mail catcher's page, where the instance has one. */
  mailboxUrl: z.string().nullable(),
});
export type Session = z.infer<typeof sessionSchema>;
