import { numberingOf, type SurveyLanguage } from './languages.ts';
import type { Plural } from './survey-texts.ts';

/** Fills the `{name}` marks of a text. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}

/** The wording that a language uses with this count, by the plural rules of Unicode CLDR. */
export function choosePlural(plural: Plural, count: number, language: SurveyLanguage): string {
  const rules = rulesOf.get(language) ?? new Intl.PluralRules(numberingOf(language));
  rulesOf.set(language, rules);
  return plural[rules.select(count)] ?? plural.other;
}

const rulesOf = new Map<SurveyLanguage, Intl.PluralRules>();
