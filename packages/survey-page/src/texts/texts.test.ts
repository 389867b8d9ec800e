import { choosePlural } from './fill-text.ts';
import { chooseSurveyLanguage, numberingOf, surveyLanguages } from './languages.ts';
import type { Plural } from './survey-texts.ts';
import { textsByLanguage } from './texts.ts';

/** Every text of a language by its path, wordings of a plural apart. */
function listTexts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`));
}

/** Without the plural category at the end of a path. */
function nameOf(path: string): string {
  return path.replace(/\.(?:zero|one|two|few|many|other)$/, '');
}

function marksOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted();
}

const english = new Map(
  listTexts(textsByLanguage.en, '').map(([path, text]) => [nameOf(path), marksOf(text)]),
);

describe.each(surveyLanguages)('the texts in %s', (language) => {
  const texts = listTexts(textsByLanguage[language], '');

  test('fill in what the English ones fill in, and nothing else', () => {
    expect(new Set(texts.map(([path]) => nameOf(path)))).toEqual(new Set(english.keys()));
    for (const [path, text] of texts) {
      // "One question", "two minutes": a wording for one number alone may say it as a word.
      const isWord = /\.(?:zero|one|two)$/.test(path);
      const marks = marksOf(text);
      const wanted = english.get(nameOf(path)) ?? [];
      expect([path, isWord ? wanted : marks]).toEqual([path, wanted]);
      expect(wanted).toEqual(expect.arrayContaining(marks));
    }
  });

  test('have a wording for every count the page can show', () => {
    const { length, aboutSeconds, aboutMinutes, commentHint, promise, received, customer } =
      textsByLanguage[language];
    const ranges: [Plural, number, number][] = [
      [length, 1, 60],
      [aboutMinutes, 2, 30],
      [commentHint, 10, 200],
      [promise.sealed, 5, 100],
      [promise.comments, 10, 200],
      [received.shownTo, 5, 100],
      [customer.shown, 5, 100],
    ];
    for (const tens of [10, 20, 30, 40, 50, 60, 70, 80, 90])
      ranges.push([aboutSeconds, tens, tens]);
    const rules = new Intl.PluralRules(numberingOf(language));
    for (const [plural, first, last] of ranges) {
      for (let count = first; count <= last; count += 1) {
        // French and others have a category for millions only, which is never reached.
        expect([count, Object.keys(plural)]).toEqual([
          count,
          expect.arrayContaining([rules.select(count)]),
        ]);
        expect(choosePlural(plural, count, language)).toBe(plural[rules.select(count)]);
      }
    }
  });

  test('are sentences of their own, without a promise of anonymity', () => {
    const inEnglish = new Map(listTexts(textsByLanguage.en, ''));
    // "{count} questions" is French as well.
    const same = texts.filter(
      ([path, text]) =>
        text.includes(' ') && !path.startsWith('.length') && text === inEnglish.get(path),
    );
    expect(same.length > 30).toBe(language === 'en');
    expect(language === 'en' ? [] : same).toEqual([]);
    expect(texts.filter(([, text]) => /anonym|anónim|anonim|مجهول/i.test(text))).toEqual([]);
  });
});

test('a locale leads to its language, and an unknown one to English', () => {
  expect(['de-CH', 'PT-br', 'ar', 'en-GB', 'fi', ''].map(chooseSurveyLanguage)).toEqual([
    'de',
    'pt',
    'ar',
    'en',
    'en',
    'en',
  ]);
});
