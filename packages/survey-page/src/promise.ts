import { choosePlural, fillText } from './texts/fill-text.ts';
import type { SurveyLanguage } from './texts/languages.ts';
import { textsByLanguage } from './texts/texts.ts';

/** What the page of customers is called. */
export function customerTitle(language: SurveyLanguage): string {
  return textsByLanguage[language].customer.title;
}

/** The same for a customer, of whom nothing is kept but what is added to the sums. */
export function customerPromise(k: number, language: SurveyLanguage): string[] {
  const { headline, counted, shown, words } = textsByLanguage[language].customer;
  return [headline, counted, fillText(choosePlural(shown, k, language), { k }), words];
}

/** The same for a customer who was mailed: on the page and in the mail. */
export function askedCustomerPromise(k: number, language: SurveyLanguage): string[] {
  const { shown, words, asked } = textsByLanguage[language].customer;
  return [
    asked.headline,
    asked.sealed,
    fillText(choosePlural(shown, k, language), { k }),
    asked.address,
    words,
  ];
}

/**
 * What a person is promised before answering, as plain sentences in the order they are shown.
 * The only source of this text: the survey page and the mails both take it from here.
 *
 * @param thresholds frozen at launch: `k` people in the smallest group whose counts are shown,
 * `commentK` in the smallest group whose comments are shown
 */
export function confidentialityPromise(
  thresholds: { readonly k: number; readonly commentK: number },
  language: SurveyLanguage,
): string[] {
  const { k, commentK } = thresholds;
  const { promise } = textsByLanguage[language];
  return [
    promise.headline,
    fillText(choosePlural(promise.sealed, k, language), { k }),
    fillText(choosePlural(promise.comments, commentK, language), { commentK }),
    promise.linkUse,
    promise.style,
    promise.software,
  ];
}
