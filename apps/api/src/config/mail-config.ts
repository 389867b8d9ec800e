import { createPrivateKey } from 'node:crypto';
import type { MailProviderName } from '@throughline/types';
import { z } from 'zod';
import { mailProviderName } from './mail-provider.ts';

/** Mails a second; null is as fast as they go. */
export interface PaceLimits {
  readonly perSecond: number | null;
  readonly perDomainPerSecond: number | null;
}

/** Signs every mail for a domain (RFC 6376). */
export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

const address = z
  .string()
  .regex(/^[^<>@\s+]+@[^<>@\s]+$/, 'is not an address such as bounce@example.org');
const rate = z.coerce.number().positive();

/** What of the environment says how fast mails leave. */
export const paceVariables = {
  MAIL_PER_SECOND: rate.optional(),
  MAIL_PER_DOMAIN_PER_SECOND: rate.optional(),
};

/** What of the environment says how mails leave, besides the server and the sender. */
export const mailVariables = {
  ...paceVariables,
  MAIL_RETURN_PATH: address.optional(),
  MAIL_PROVIDER: mailProviderName.optional(),
  BOUNCE_IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  DKIM_DOMAIN: z.string().min(1).optional(),
  DKIM_SELECTOR: z.string().min(1).optional(),
  DKIM_KEY_FILE: z.string().min(1).optional(),
};
type MailValues = z.output<z.ZodObject<typeof mailVariables>>;

/** How mails leave. */
export interface MailConfig {
  /** The mailbox that mails come back to; null for the sender's own address. */
  readonly returnPath: string | null;
  /** Where that mailbox is read; null where nobody reads it. */
  readonly bounceImapUrl: string | null;
  /** Who sends the mails on, and needs an id of ours to tell of them; null where nobody tells. */
  readonly mailProvider: MailProviderName | null;
  readonly pace: PaceLimits;
  readonly dkim: DkimSettings | null;
}

/**
 * @param readText reads the file that a variable names.
 * @param fail throws with a sentence.
 */
export function readMailConfig(
  values: MailValues,
  readText: (variable: string, file: string) => string,
  fail: (sentence: string) => never,
): MailConfig {
  return {
    returnPath: values.MAIL_RETURN_PATH ?? null,
    bounceImapUrl: values.BOUNCE_IMAP_URL ?? null,
    mailProvider: values.MAIL_PROVIDER ?? null,
    pace: readPace(values),
    dkim: readDkim(values, readText, fail),
  };
}

/** How fast mails leave, as the environment says it. */
export function readPace(
  values: Pick<MailValues, 'MAIL_PER_SECOND' | 'MAIL_PER_DOMAIN_PER_SECOND'>,
): PaceLimits {
  return {
    perSecond: values.MAIL_PER_SECOND ?? null,
    perDomainPerSecond: values.MAIL_PER_DOMAIN_PER_SECOND ?? null,
  };
}

/** Null where mails are not signed. */
export function readDkim(
  {
    DKIM_DOMAIN: domain,
    DKIM_SELECTOR: selector,
    DKIM_KEY_FILE: file,
  }: Pick<MailValues, 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_KEY_FILE'>,
  readText: (variable: string, file: string) => string,
  fail: (sentence: string) => never,
): DkimSettings | null {
  if (domain === undefined && selector === undefined && file === undefined) return null;
  if (domain === undefined || selector === undefined || file === undefined) {
    return fail(
      'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: set all three, or none.',
    );
  }
  const privateKey = readText('DKIM_KEY_FILE', file);
  try {
    createPrivateKey(privateKey);
  } catch {
    return fail(`DKIM_KEY_FILE names ${file}, which is not a private key in PEM.`);
  }
  return { domain, selector, privateKey };
}
