/** Languages of the page itself, as BCP 47 tags. The questions have translations of their own. */
export const surveyLanguages = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'pl', 'ar'] as const;
export type SurveyLanguage = (typeof surveyLanguages)[number];

/** Each language's name in itself, as its speakers look for it in a list. */
export const languageNames: Readonly<Record<SurveyLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
  pt: 'Português',
  pl: 'Polski',
  ar: 'العربية',
};

/** Whether the page exists in this very language. */
export function isSurveyLanguage(tag: string): tag is SurveyLanguage {
  return surveyLanguages.some((language) => language === tag);
}

/** The language of the page for a person's locale, such as `de` for `de-CH`; English where there is none. */
export function chooseSurveyLanguage(locale: string): SurveyLanguage {
  const tag = locale.split('-')[0]?.toLowerCase();
  return surveyLanguages.find((language) => language === tag) ?? 'en';
}

/** Which way a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The locale for dates and numbers. Plain `en` is read as British English; Arabic keeps the digits
 * of the number keys, which the page asks people to press.
 */
export function numberingOf(language: string): string {
  if (language === 'en') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}
