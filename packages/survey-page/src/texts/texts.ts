import { arabic } from './ar.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import type { SurveyLanguage } from './languages.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { spanish } from './es.ts';
import type { SurveyTexts } from './survey-texts.ts';

/** The page's own words in each of its languages. */
export const textsByLanguage: Readonly<Record<SurveyLanguage, SurveyTexts>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};
