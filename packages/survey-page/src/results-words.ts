import type { ShareText } from '@throughline/types';
import { fillText } from './texts/fill-text.ts';
import { directionOf, numberingOf, type SurveyLanguage } from './texts/languages.ts';
import { resultsPageTexts } from './texts/results.ts';

/** What a construct is called on the page; its code where it has no name there. */
export function nameConstruct(code: string, language: SurveyLanguage): string {
  return resultsPageTexts[language].constructs[code] ?? code;
}

/** A number with its sign, "+3.5" or "−2.0", as the language writes it; kept together where it runs from the right. */
export function showChange(value: number, language: SurveyLanguage): string {
  const text = new Intl.NumberFormat(numberingOf(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/**
 * What is told in a language: what was written in it, or else in the one that most people read.
 *
 * @throws RangeError where nothing is written in either
 */
export function chooseShareText(
  texts: readonly ShareText[],
  language: string,
  defaultLanguage: string,
): ShareText {
  const found =
    texts.find((text) => text.language === language) ??
    texts.find((text) => text.language === defaultLanguage);
  if (found === undefined) throw new RangeError('nothing is written in the default language');
  return found;
}

/**
 * A published score in the words of a language: "62", "85,7", "10 or less".
 *
 * @param digits after the point; as many as are published where it is left out
 */
export function showScore(shown: string, language: SurveyLanguage, digits?: number): string {
  const [, score = '', decimals = '', end] =
    /^(\d+(?:\.(\d+))?)(?: or (less|more))?$/.exec(shown) ?? [];
  if (score === '') return shown;
  const places = digits ?? decimals.length;
  const number = Number(score).toLocaleString(numberingOf(language), {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  const { orLess, orMore } = resultsPageTexts[language];
  if (end === undefined) return number;
  return fillText(end === 'less' ? orLess : orMore, { score: number });
}

/** A published band, "15-19" or "30 to 40 %", as a range of numbers. */
export function showBand(band: string): string {
  return (band.match(/\d+/g) ?? []).join('–');
}
