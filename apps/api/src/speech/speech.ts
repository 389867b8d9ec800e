import { AsyncLocalStorage } from 'node:async_hooks';
import {
  chooseLocale,
  english,
  speakAs,
  type InterfaceLanguage,
  type Speech,
} from '@throughline/speech';
import { de } from './catalogues/de/index.ts';
import { es } from './catalogues/es/index.ts';
import { fr } from './catalogues/fr/index.ts';

const speeches: Readonly<Record<InterfaceLanguage, Speech>> = {
  en: english,
  de: { language: 'de', locale: chooseLocale('de'), catalogue: de },
  fr: { language: 'fr', locale: chooseLocale('fr'), catalogue: fr },
  es: { language: 'es', locale: chooseLocale('es'), catalogue: es },
};

const spoken = new AsyncLocalStorage<Speech>();
speakAs(() => spoken.getStore() ?? english);

/** Does something for a reader of this language: whatever is said within is said in it. */
export function speakIn<T>(language: InterfaceLanguage, work: () => T): T {
  return spoken.run(speeches[language], work);
}
