import { chooseLocale, type InterfaceLanguage } from './languages.ts';

/** A phrase, or its wordings for one and for several. */
export type Phrase = string | Readonly<{ one: string; other: string }>;

/** Phrases by their English wording; of those that are counted, by the wording for several. */
export type Catalogue = Readonly<Record<string, Phrase>>;

/** What is spoken: a language, the locale of its numbers and dates, and its phrases. */
export interface Speech {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly catalogue: Catalogue;
}

export const english: Speech = { language: 'en', locale: chooseLocale('en'), catalogue: {} };

type SlotOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotOf<Rest>
  : never;
type Values<Name extends string> = Readonly<Record<Name, string | number>>;
type ValuesFor<Text extends string, Known extends string = never> =
  Exclude<SlotOf<Text>, Known> extends never ? [] : [values: Values<Exclude<SlotOf<Text>, Known>>];

let findSpeech: () => Speech = () => english;

/** Sets where the language is found at the moment that something is said. */
export function speakAs(find: () => Speech): void {
  findSpeech = find;
}

/** What is spoken now. */
export function currentSpeech(): Speech {
  return findSpeech();
}

/**
 * A phrase in the language of the reader. Call it where it is said, never where a module is loaded:
 * the language is not known before.
 *
 * @param text the English wording, with the names of what is filled in between braces
 * @param values what is filled in, already written as the reader writes it
 */
export function say<const Text extends string>(text: Text, ...[values]: ValuesFor<Text>): string {
  return fill(find(text), values);
}

/**
 * A phrase that counts something, with `{count}` where the number stands.
 *
 * @param one the English wording for one
 * @param other the English wording for any other number, by which catalogues know the phrase
 */
export function sayCount<const One extends string, const Other extends string>(
  count: number,
  one: One,
  other: Other,
  ...[values]: ValuesFor<One | Other, 'count'>
): string {
  const { language, catalogue } = findSpeech();
  const phrase = catalogue[other] ?? { one, other };
  const isOne = rulesOf(language).select(count) === 'one';
  const wording = typeof phrase === 'string' ? phrase : phrase[isOne ? 'one' : 'other'];
  return fill(wording, { ...values, count: writeNumber(count) });
}

/** A text of ours that comes as data, such as the name of a construct; as it is where no catalogue has it. */
export function sayKnown(text: string): string {
  return find(text);
}

/** A number as the reader writes it. @param decimals how many there are; as many as it has, at most three, where left out */
export function writeNumber(value: number, decimals?: number): string {
  const { locale } = findSpeech();
  const name = `${locale} ${decimals ?? ''}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.NumberFormat(
      locale,
      decimals === undefined
        ? {}
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    );
    formats.set(name, format);
  }
  return format.format(value);
}

/** To make one takes far longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();
const rules = new Map<InterfaceLanguage, Intl.PluralRules>();

function rulesOf(language: InterfaceLanguage): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** "A, B and C". */
export function sayList(
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(findSpeech().locale, { type }).format(parts);
}

function find(text: string): string {
  const phrase = findSpeech().catalogue[text] ?? text;
  return typeof phrase === 'string' ? phrase : phrase.other;
}

function fill(text: string, values: Values<string> | undefined): string {
  if (values === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
