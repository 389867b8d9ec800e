import { z } from 'zod';

/** Where codes of people are handed to: encrypted, or not leaving the machine. */
const secureUrl = z
  .string()
  .refine(isSecure, 'must begin with https:// (or be on this machine)')
  .transform((url) => url.replace(/\/+$/, ''));
const texts = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('is not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string()));

/** What of the environment says how direct messages leave. All off where nothing is set. */
export const messageVariables = {
  SLACK_BOT_TOKEN: z.string().min(1).optional(),
  SLACK_BOT_TOKEN_FILE: z.string().min(1).optional(),
  SLACK_API_URL: secureUrl.default('https://slack.com/api'),
  TEAMS_WORKFLOW_URL: secureUrl.optional(),
  SMS_URL: secureUrl.optional(),
  SMS_METHOD: z.enum(['GET', 'POST', 'PUT']).default('POST'),
  SMS_HEADERS: texts.optional(),
  SMS_HEADERS_FILE: z.string().min(1).optional(),
  SMS_FIELDS: texts.optional(),
  SMS_FORMAT: z.enum(['json', 'form']).default('json'),
};
type MessageValues = z.output<z.ZodObject<typeof messageVariables>>;

/** How direct messages leave; null for a way that is off. */
export interface MessageConfig {
  readonly slack: { readonly url: string; readonly token: string } | null;
  readonly teams: { readonly url: string } | null;
  readonly sms: {
    readonly url: string;
    readonly method: 'GET' | 'POST' | 'PUT';
    readonly headers: Readonly<Record<string, string>>;
    readonly fields: Readonly<Record<string, string>> | null;
    readonly format: 'json' | 'form';
  } | null;
}

/**
 * @param readText reads the file that a variable names.
 * @param fail throws with a sentence.
 */
export function readMessageConfig(
  values: MessageValues,
  readText: (variable: string, file: string) => string,
  fail: (sentence: string) => never,
): MessageConfig {
  const { SLACK_BOT_TOKEN_FILE: file, TEAMS_WORKFLOW_URL: teamsUrl } = values;
  const token =
    values.SLACK_BOT_TOKEN ??
    (file === undefined ? undefined : readText('SLACK_BOT_TOKEN_FILE', file).trim());
  return {
    slack: token === undefined ? null : { url: values.SLACK_API_URL, token },
    teams: teamsUrl === undefined ? null : { url: teamsUrl },
    sms: readSms(values, readText, fail),
  };
}

function readSms(
  values: MessageValues,
  readText: (variable: string, file: string) => string,
  fail: (sentence: string) => never,
): MessageConfig['sms'] {
  const { SMS_URL: url, SMS_METHOD: method, SMS_FORMAT: format, SMS_HEADERS_FILE: file } = values;
  if (url === undefined) return null;
  const fields = values.SMS_FIELDS ?? null;
  const places = [url, ...Object.values(fields ?? {})].join(' ');
  if (!places.includes('{to}') || !places.includes('{text}'))
    return fail('SMS_URL and SMS_FIELDS must have {to} and {text} between them.');
  if (method === 'GET' && fields !== null)
    return fail('SMS_FIELDS make a body, which SMS_METHOD=GET has none of.');
  const stored = file === undefined ? null : texts.safeParse(readText('SMS_HEADERS_FILE', file));
  if (stored?.success === false)
    return fail('SMS_HEADERS_FILE must hold an object of texts in JSON.');
  return { url, method, headers: stored?.data ?? values.SMS_HEADERS ?? {}, fields, format };
}

function isSecure(text: string): boolean {
  const url = URL.parse(text.replaceAll(/[{}]/g, ''));
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}
