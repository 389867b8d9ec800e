import type { SurveyLanguage } from '@throughline/survey-page';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import type { SheetTexts } from './texts.ts';

export const sheetTextsByLanguage: Readonly<Record<SurveyLanguage, SheetTexts>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};
