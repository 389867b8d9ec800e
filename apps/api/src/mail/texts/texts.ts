import type { SurveyLanguage } from '@throughline/survey-page';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { MailTexts } from './mail-texts.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';

/** Mails speak the languages of the page behind their link. */
export const mailTextsByLanguage: Readonly<Record<SurveyLanguage, MailTexts>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};
