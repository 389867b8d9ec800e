import {
  employeeConstructs,
  highestReadingGrade,
  isPlainlyForeign,
  items,
  listens,
  openTextProbes,
  phraseContentItem,
  readingGrade,
  reviewWording,
  secondsOf,
  type WordingFault,
} from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import type { ContentItem, OwnItem } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** An item answered in own words. */
export type OpenItem = Extract<ContentItem, { kind: 'bank' | 'text' }>;

/** Whether an item is an open question, of the bank or of one's own. */
export function isOpenQuestion(item: ContentItem): item is OpenItem {
  return phraseContentItem(item).kind === 'text';
}

type OwnKind = OwnItem['kind'];

/** The types of items that can be added, in the order in which they are offered. */
export const ownKinds: readonly { value: OwnKind; label: string }[] = (
  ['agreement', 'rating', 'choice', 'choices', 'text'] as const
).map((value) => ({
  value,
  get label() {
    return nameKind(value);
  },
}));

function nameKind(kind: OwnKind): string {
  switch (kind) {
    case 'agreement':
      return say('Agreement, five steps');
    case 'rating':
      return say('Rating, 0 to 10');
    case 'choice':
      return say('Choice of one');
    case 'choices':
      return say('Choice of several');
    case 'text':
      return say('Open question');
  }
}

export function listConstructChoices() {
  return [
    { value: '', label: say('None') },
    ...employeeConstructs.map(({ code, name }) => ({
      value: code as string,
      label: sayKnown(name),
    })),
  ];
}

function nameRole(role: (typeof items)[number]['role']): string {
  switch (role) {
    case 'core':
      return say('Core');
    case 'anchor':
      return say('Anchor');
    case 'rotating':
      return say('Rotating');
    case 'periodic':
      return say('Periodic');
  }
}

/** The wording of an item as it is asked; empty while it has none. */
export function findText(item: ContentItem): string {
  return 'text' in item ? item.text : phraseContentItem(item).text;
}

/** What an item is, in a few words: "Known as a person", "Core", "Rating, 0 to 10", "reversed". */
export function describeItem(item: ContentItem): string[] {
  const isReversed = 'reversed' in item && item.reversed;
  const ofBank = items.find(({ id }) => item.kind === 'bank' && id === item.id);
  if (ofBank !== undefined) {
    return [
      nameConstruct(ofBank.construct),
      nameRole(ofBank.role),
      ...(ofBank.reversed ? [say('reversed')] : []),
    ];
  }
  if (item.kind === 'value') {
    return [
      item.aspect === 'lived'
        ? sayKnown('Stated values lived')
        : sayKnown('Stated against rewarded'),
    ];
  }
  const listening = listens(item) ? [say('followed up')] : [];
  if (item.kind === 'bank')
    return [say('Open question of the bank'), say('asked last'), ...listening];
  return [
    ...('construct' in item && item.construct !== null ? [nameConstruct(item.construct)] : []),
    nameKind(item.kind),
    ...(isReversed ? [say('reversed')] : []),
    ...(item.kind === 'text' ? [say('asked last'), ...listening] : []),
  ];
}

/** The construct that an item would count for, were it not asked of some only; null where there is none. */
export function nameLostConstruct(item: ContentItem): string | null {
  const asked = phraseContentItem({ ...item, askedWhen: null });
  const isLost = item.askedWhen !== null && asked.kind === 'single' && asked.construct !== null;
  // Whatever counts for a construct is described by its name first.
  return isLost ? (describeItem(item)[0] ?? null) : null;
}

/**
 * "grade 4.8, 8 s": how hard a wording is to read, and how long answering takes. The grade is one of
 * English, and of nothing else.
 */
export function describeEffort(item: ContentItem): string {
  const text = findText(item);
  const seconds = formatNumber(secondsOf(phraseContentItem(item)));
  return text === '' || isPlainlyForeign(text)
    ? say('{seconds} s', { seconds })
    : say('grade {grade}, {seconds} s', { grade: formatNumber(readingGrade(text), 1), seconds });
}

/** What an item of one's own should be looked at again for. */
export function listWarnings(item: ContentItem): { isGrave: boolean; sentence: string }[] {
  if (!('text' in item)) return [];
  return reviewWording(item.text).map((fault) => ({
    isGrave: fault === 'identity',
    sentence: warnings[fault](item.text),
  }));
}

const warnings: Record<WordingFault, (text: string) => string> = {
  'not-english': () =>
    say(
      'This does not look like English. Items are written in English, and other languages are added under Translations.',
    ),
  'two-ideas': () =>
    say('May ask two things at once. Whoever agrees with only one of them cannot answer.'),
  negation: () =>
    say(
      'Holds a negation, which people read over. Say it without, and mark the item as reversed if agreeing is bad.',
    ),
  'hard-to-read': (text) =>
    say(
      'Reads like grade {grade}. Above {highest} some people will not follow: shorter words help most.',
      { grade: formatNumber(readingGrade(text), 1), highest: highestReadingGrade },
    ),
  'long-sentence': (text) =>
    say(
      'Reads like grade {grade}. Above {highest} some people will not follow: a shorter sentence helps most.',
      { grade: formatNumber(readingGrade(text), 1), highest: highestReadingGrade },
    ),
  identity: () =>
    say('Asks who somebody is. People are promised that nobody can tell, so this cannot be sent.'),
  background: () =>
    say(
      'Asks for a trait that singles people out. To break results down, use a column of the people file instead.',
    ),
};

/** Everything that the bank offers, its open questions last. */
export function listBankOffers() {
  return [
    ...items.map((item) => ({
      id: item.id,
      construct: item.construct as string,
      role: nameRole(item.role),
      isReversed: item.reversed,
      text: item.text,
    })),
    ...openTextProbes.map(({ id, construct, text }) => ({
      id,
      construct: construct as string,
      text,
      role: say('Open question'),
      isReversed: false,
    })),
  ];
}

export function nameConstruct(code: string): string {
  const name = employeeConstructs.find((one) => one.code === code)?.name;
  return name === undefined ? say('Great to work for') : sayKnown(name);
}
