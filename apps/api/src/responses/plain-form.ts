import { submitResponseSchema, type SurveyAddress } from '@throughline/types';
import type { z } from 'zod';

const answerPrefix = 'answer.';

export type FormReading =
  | { readonly ok: true; readonly response: z.output<typeof submitResponseSchema> }
  | { readonly ok: false; readonly address: Partial<SurveyAddress>; readonly isCodeWrong: boolean };

/** The answers among the fields of a plain form, by question. */
export function readAnswerFields(
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => name.startsWith(answerPrefix) && value !== '')
      .map(([name, value]) => [name.slice(answerPrefix.length), value]),
  );
}

/** Reads the plain form of the survey page, as a browser without scripts posts it. */
export function readPlainForm(fields: Readonly<Record<string, unknown>>): FormReading {
  const answers = readAnswerFields(fields);
  const { wave, variant, language, code, nonce } = fields;
  const parsed = submitResponseSchema.safeParse({ wave, variant, language, code, nonce, answers });
  if (parsed.success) return { ok: true, response: parsed.data };
  return {
    ok: false,
    address: {
      ...(typeof wave === 'string' ? { wave } : {}),
      ...(typeof variant === 'string' ? { variant } : {}),
      ...(typeof language === 'string' ? { language } : {}),
    },
    isCodeWrong: parsed.error.issues.some((issue) => issue.path[0] === 'code'),
  };
}
