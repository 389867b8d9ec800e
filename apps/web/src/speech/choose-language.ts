import type { InterfaceLanguage } from '@throughline/speech';
import { languageChoiceSchema } from '@throughline/types';
import { request } from '../http/request.ts';

/** Shared with `public/before-paint.js`, which reads it before anything is drawn. */
const storageKey = 'throughline-language';

/** Keeps the language in this browser. @returns false where there is no storage */
export function rememberLanguage(language: InterfaceLanguage): boolean {
  try {
    localStorage.setItem(storageKey, language);
    return true;
  } catch {
    return false;
  }
}

/** Chooses the language of the account, for mails and files as well, and shows the page anew in it. */
export async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  await request(languageChoiceSchema, '/language', { method: 'PUT', json: { language } });
  rememberLanguage(language);
  location.reload();
}
