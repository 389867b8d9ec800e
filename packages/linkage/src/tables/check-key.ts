import { say } from '@throughline/speech';
import { keySchema } from '@throughline/types';
import type { Checked } from './checked.ts';

/** Reads the name of a unit, construct or metric. */
export function checkKey(text: string): Checked<string> {
  if (text.includes('\uFFFD')) {
    return { reason: say('holds letters that are not UTF-8. Save the file as "CSV UTF-8"') };
  }
  const parsed = keySchema.safeParse(text);
  if (parsed.success) return { value: parsed.data };
  return { reason: parsed.error.issues[0]?.message ?? say('is not a name') };
}
