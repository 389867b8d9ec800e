import type { ShareText, WaveShare } from '@throughline/types';
import { countOf, nameLanguage } from '../../parts/format.ts';

/** What stands in the fields of one language. */
export interface WrittenText {
  said: string;
  decided: string;
}

/** Texts that are whole, in the order in which most people read their languages. */
export function packTexts(
  written: Readonly<Record<string, WrittenText>>,
  languages: readonly string[],
): ShareText[] {
  return languages.flatMap((language) => {
    const text = written[language];
    const isWhole = text !== undefined && text.said.trim() !== '' && text.decided.trim() !== '';
    return isWhole ? [{ language, said: text.said.trim(), decided: text.decided.trim() }] : [];
  });
}

/** Who gets another language than their own: "Arabic (3 people) and Polish (1 person)". Null for nobody. */
export function nameMissing(
  languages: WaveShare['plan']['languages'],
  texts: readonly ShareText[],
): string | null {
  const missing = languages.filter(
    ({ language }) => !texts.some((text) => text.language === language),
  );
  if (missing.length === 0) return null;
  const named = missing.map(
    ({ language, people }) => `${nameLanguage(language)} (${countOf(people, 'person', 'people')})`,
  );
  return new Intl.ListFormat('en-GB').format(named);
}
