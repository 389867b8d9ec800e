import {
  employeeConstructs,
  highestReadingGrade,
  items,
  listens,
  openTextProbes,
  phraseContentItem,
  readingGrade,
  reviewWording,
  secondsOf,
  type WordingFault,
} from '@throughline/instrument';
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
export const ownKinds: readonly { value: OwnKind; label: string }[] = [
  { value: 'agreement', label: 'Agreement, five steps' },
  { value: 'rating', label: 'Rating, 0 to 10' },
  { value: 'choice', label: 'Choice of one' },
  { value: 'choices', label: 'Choice of several' },
  { value: 'text', label: 'Open question' },
];

export const constructChoices = [
  { value: '', label: 'None' },
  ...employeeConstructs.map(({ code, name }) => ({ value: code as string, label: name })),
];

const roles: Record<(typeof items)[number]['role'], string> = {
  core: 'Core',
  anchor: 'Anchor',
  rotating: 'Rotating',
  periodic: 'Periodic',
};

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
      roles[ofBank.role],
      ...(ofBank.reversed ? ['reversed'] : []),
    ];
  }
  if (item.kind === 'value') {
    return [item.aspect === 'lived' ? 'Stated values lived' : 'Stated against rewarded'];
  }
  const listening = listens(item) ? ['followed up'] : [];
  if (item.kind === 'bank') return ['Open question of the bank', 'asked last', ...listening];
  return [
    ...('construct' in item && item.construct !== null ? [nameConstruct(item.construct)] : []),
    ownKinds.find(({ value }) => value === item.kind)?.label ?? '',
    ...(isReversed ? ['reversed'] : []),
    ...(item.kind === 'text' ? ['asked last', ...listening] : []),
  ];
}

/** "grade 4.8, 8 s": how hard a wording is to read, and how long answering takes. */
export function describeEffort(item: ContentItem): string {
  const text = findText(item);
  const seconds = formatNumber(secondsOf(phraseContentItem(item)));
  return text === ''
    ? `${seconds} s`
    : `grade ${formatNumber(readingGrade(text), 1)}, ${seconds} s`;
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
  'two-ideas': () =>
    'May ask two things at once. Whoever agrees with only one of them cannot answer.',
  negation: () =>
    'Holds a negation, which people read over. Say it without, and mark the item as reversed if agreeing is bad.',
  'hard-to-read': (text) =>
    `Reads like grade ${formatNumber(readingGrade(text), 1)}. Above ${highestReadingGrade} some people will not follow: shorter words help most.`,
  identity: () =>
    'Asks who somebody is. People are promised that nobody can tell, so this cannot be sent.',
  background: () =>
    'Asks for a trait that singles people out. To break results down, use a column of the people file instead.',
};

/** Everything that the bank offers, its open questions last. */
export const bankOffers = [
  ...items.map((item) => ({
    id: item.id,
    construct: item.construct as string,
    role: roles[item.role],
    isReversed: item.reversed,
    text: item.text,
  })),
  ...openTextProbes.map(({ id, construct, text }) => ({
    id,
    construct: construct as string,
    text,
    role: 'Open question',
    isReversed: false,
  })),
];

export function nameConstruct(code: string): string {
  return employeeConstructs.find((one) => one.code === code)?.name ?? 'Great to work for';
}
