import { currentSpeech, interfaceLanguages, type InterfaceLanguage } from '@throughline/speech';
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

/** What was chosen on this page before anybody had signed in; null where nothing was. */
let chosenBefore: InterfaceLanguage | null = readChosenBefore();

/** Before there is an account only this browser can keep a choice, until somebody signs in. */
export function chooseBeforehand(language: InterfaceLanguage): void {
  if (!rememberLanguage(language)) return;
  sessionStorage.setItem(storageKey, language);
  location.reload();
}

/** The language that an account reads from now on: what was just chosen here, else its own. */
export async function settleLanguage(own: InterfaceLanguage | null): Promise<InterfaceLanguage> {
  const chosen = chosenBefore;
  chosenBefore = null;
  if (chosen === null) return own ?? currentSpeech().language;
  sessionStorage.removeItem(storageKey);
  if (chosen !== own) await keepLanguage(chosen);
  return chosen;
}

function readChosenBefore(): InterfaceLanguage | null {
  try {
    const kept = sessionStorage.getItem(storageKey);
    return interfaceLanguages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

async function keepLanguage(language: InterfaceLanguage): Promise<void> {
  await request(languageChoiceSchema, '/language', { method: 'PUT', json: { language } });
}

/** Chooses the language of the account, for mails and files as well, and shows the page anew in it. */
export async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  await keepLanguage(language);
  rememberLanguage(language);
  location.reload();
}
