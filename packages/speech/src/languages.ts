/** Languages of the interface, as BCP 47 tags. English stands in the code; the others in catalogues. */
export const interfaceLanguages = ['en', 'de', 'fr', 'es'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Each language's name in itself, as its speakers look for it in a list. */
export const interfaceLanguageNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/**
 * The first language that the interface has among those that somebody reads.
 *
 * @param tags BCP 47 tags in the order of preference, such as `['de-CH', 'en']`
 */
export function chooseInterfaceLanguage(tags: readonly string[]): InterfaceLanguage {
  for (const tag of tags) {
    const wanted = tag.split('-')[0]?.toLowerCase();
    const found = interfaceLanguages.find((language) => language === wanted);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The language that a header `Accept-Language` asks for (RFC 9110, 12.5.4); English without one. */
export function readAcceptLanguage(header: string | undefined): InterfaceLanguage {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  const wanted = ranges.filter(({ quality }) => quality > 0);
  wanted.sort((a, b) => b.quality - a.quality);
  return chooseInterfaceLanguage(wanted.map(({ tag }) => tag));
}

/** The locale of dates and numbers: the reader's own variety of a language where it is known. */
export function chooseLocale(
  language: InterfaceLanguage,
  preferred: string | undefined = undefined,
): string {
  if (preferred?.split('-')[0]?.toLowerCase() === language) return preferred;
  return language === 'en' ? 'en-GB' : language;
}
