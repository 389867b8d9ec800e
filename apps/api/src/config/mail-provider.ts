import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { MailProviderName } from '@throughline/types';
import { z } from 'zod';

export const mailProviderName: z.ZodType<MailProviderName> = z.enum([
  'ses',
  'sendgrid',
  'mailgun',
  'postmark',
]);

/** What of the environment says who tells of returned mails, and how to know that it is them. */
export const providerVariables = {
  MAIL_PROVIDER: mailProviderName.optional(),
  MAIL_PROVIDER_KEY: z.string().min(1).optional(),
  MAIL_PROVIDER_KEY_FILE: z.string().min(1).optional(),
  MAIL_PROVIDER_TOPIC: z
    .string()
    .regex(/^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w-]+$/, 'is not the ARN of an SNS topic')
    .optional(),
  MAIL_PROVIDER_LOGIN: z
    .string()
    .regex(/^[^:\s]+:\S+$/, 'is not user:password')
    .optional(),
};
type ProviderValues = z.output<z.ZodObject<typeof providerVariables>>;

/** A mail provider that tells of returned mails, with what its messages are checked by. */
export type MailProvider =
  | {
      readonly name: 'ses';
      readonly certificates: readonly X509Certificate[];
      /** Every topic of a region signs with the same certificate, so ours has to be named. */
      readonly topic: string;
    }
  | { readonly name: 'sendgrid'; readonly publicKey: KeyObject }
  | { readonly name: 'mailgun'; readonly signingKey: string }
  | { readonly name: 'postmark'; readonly secret: string; readonly login: string };

/**
 * @param readText reads the file that a variable names.
 * @param fail throws with a sentence.
 */
export function readMailProvider(
  values: ProviderValues,
  readText: (variable: string, file: string) => string,
  fail: (sentence: string) => never,
): MailProvider | null {
  const { MAIL_PROVIDER: name, MAIL_PROVIDER_KEY_FILE: file } = values;
  const given =
    values.MAIL_PROVIDER_KEY ??
    (file === undefined ? undefined : readText('MAIL_PROVIDER_KEY_FILE', file));
  if (name === undefined) return given === undefined ? null : fail(keyWithoutProvider);
  const key = given?.trim() ?? '';
  if (key === '') return fail('MAIL_PROVIDER needs MAIL_PROVIDER_KEY or MAIL_PROVIDER_KEY_FILE.');
  switch (name) {
    case 'ses': {
      const { MAIL_PROVIDER_TOPIC: topic } = values;
      if (topic === undefined) return fail('MAIL_PROVIDER=ses needs MAIL_PROVIDER_TOPIC.');
      return { name, certificates: readCertificates(key, fail), topic };
    }
    case 'sendgrid':
      return { name, publicKey: readPublicKey(key, fail) };
    case 'mailgun':
      return { name, signingKey: key };
    case 'postmark': {
      const { MAIL_PROVIDER_LOGIN: login } = values;
      if (login === undefined) return fail('MAIL_PROVIDER=postmark needs MAIL_PROVIDER_LOGIN.');
      return { name, secret: key, login };
    }
  }
}

const keyWithoutProvider =
  'MAIL_PROVIDER_KEY is set and MAIL_PROVIDER is not: say which provider it is of.';

function readCertificates(pem: string, fail: (sentence: string) => never): X509Certificate[] {
  const parts = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    const certificates = parts.map((part) => new X509Certificate(part));
    const isRight = certificates.every((one) => one.publicKey.asymmetricKeyType === 'rsa');
    if (certificates.length > 0 && isRight) return certificates;
  } catch {
    // Said below, as for every other text that is none.
  }
  return fail('MAIL_PROVIDER_KEY must hold the certificates that Amazon SNS signs with, in PEM.');
}

/** As SendGrid shows it (base64), or in PEM. */
function readPublicKey(text: string, fail: (sentence: string) => never): KeyObject {
  try {
    const key = text.startsWith('-----')
      ? createPublicKey(text)
      : createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    // Said below, as for every other text that is none.
  }
  return fail('MAIL_PROVIDER_KEY must be the verification key that SendGrid shows.');
}
