import { currentSpeech, type InterfaceLanguage } from '@throughline/speech';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Phrases } from './phrases.ts';
import { spanish } from './spanish.ts';

const phrases: Readonly<Record<InterfaceLanguage, Phrases>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** The sentences of verdicts in the language of the reader. */
export function choosePhrases(): Phrases {
  return phrases[currentSpeech().language];
}
