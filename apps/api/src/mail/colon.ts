import type { SurveyLanguage } from '@throughline/survey-page';

/** What introduces a link in plain text: in French after a narrow space that breaks no line. */
export function colonOf(language: SurveyLanguage): string {
  return language === 'fr' ? '\u202f:' : ':';
}
