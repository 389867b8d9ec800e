import {
  type ContentDiff,
  type ItemChange,
  type ItemPart,
  type WordingChange,
} from '@throughline/instrument';
import { say, sayList } from '@throughline/speech';
import type { ContentItem, QuestionnaireContent } from '@throughline/types';
import { formatNumber, nameLanguage } from '../../parts/format.ts';
import { describeItem, findText, nameConstruct } from './item-words.ts';
import { spellBranch, spellItem } from './spell-item.ts';

/** One thing that differs between two versions; null where a version does not have it. */
export interface DiffPart {
  readonly name: string | null;
  readonly old: string | null;
  readonly now: string | null;
}

/** What is told of one item or language: what became of it, and every part that differs. */
export interface DiffLine {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly DiffPart[];
}

/** What the English of two versions is made of, by which their differences are told. */
interface Contents {
  readonly before: QuestionnaireContent;
  readonly after: QuestionnaireContent;
}

/** A line for each item that is not the same in both versions. */
export function describeItems(
  { changes }: ContentDiff,
  contents: Contents,
  wordings: readonly WordingChange[],
): DiffLine[] {
  return changes
    .filter(({ kind }) => kind !== 'kept')
    .map((change) => ({
      key: `${change.kind} ${(change.after ?? change.before)?.id}`,
      label: labelOf(change.kind),
      parts: describeChange(change, contents, wordings),
    }));
}

function labelOf(kind: ItemChange['kind']): string {
  switch (kind) {
    case 'added':
      return say('Added');
    case 'removed':
      return say('Removed');
    case 'reworded':
      return say('Reworded');
    case 'changed':
      return say('Changed');
    case 'moved':
      return say('Moved');
    case 'kept':
      return say('Unchanged');
  }
}

function describeChange(
  change: ItemChange,
  { before, after }: Contents,
  wordings: readonly WordingChange[],
): DiffPart[] {
  const { before: old, after: now, from, to, isMoved, parts } = change;
  if (old === null || now === null) {
    const spell = (item: ContentItem | null, content: QuestionnaireContent) =>
      item && spellItem(item, content);
    return [{ name: null, old: spell(old, before), now: spell(now, after) }];
  }
  const name = change.kind === 'reworded' ? say('Counts as a new item from here') : null;
  const place = (at: number | null) => formatNumber((at ?? 0) + 1);
  const languages = new Set(
    wordings.filter(({ slot }) => slot.id.split('.')[1] === now.id).map(({ language }) => language),
  );
  return [
    { name, old: parts.includes('wording') ? findText(old) : null, now: findText(now) },
    ...(isMoved ? [{ name: say('Place'), old: place(from), now: place(to) }] : []),
    ...parts
      .filter((part) => part !== 'wording')
      .map((part) => ({
        name: namePart(part),
        old: spellPart(part, old, before),
        now: spellPart(part, now, after),
      })),
    ...(languages.size > 0
      ? [{ name: say('Translation'), old: null, now: sayList([...languages].map(nameLanguage)) }]
      : []),
  ];
}

function namePart(part: Exclude<ItemPart, 'wording'>): string {
  switch (part) {
    case 'kind':
      return say('Type');
    case 'answers':
      return say('Answers');
    case 'lowest':
      return say('What 0 means');
    case 'highest':
      return say('What 10 means');
    case 'construct':
      return say('Counts for');
    case 'direction':
      return say('Direction');
    case 'asked-of':
      return say('Asked of');
    case 'follow-up':
      return say('Follow-up');
  }
}

function spellPart(
  part: Exclude<ItemPart, 'wording'>,
  item: ContentItem,
  content: QuestionnaireContent,
): string {
  switch (part) {
    case 'kind':
      return describeItem(item).join(', ');
    case 'answers':
      return 'options' in item ? item.options.map(({ label }) => `“${label}”`).join(', ') : '–';
    case 'lowest':
      return item.kind === 'rating' ? `“${item.lowest}”` : '–';
    case 'highest':
      return item.kind === 'rating' ? `“${item.highest}”` : '–';
    case 'construct':
      return 'construct' in item && item.construct !== null
        ? nameConstruct(item.construct)
        : say('None');
    case 'direction':
      return 'reversed' in item && item.reversed ? say('reversed') : say('not reversed');
    case 'asked-of':
      return item.askedWhen === null ? say('Everybody') : spellBranch(item.askedWhen, content);
    case 'follow-up':
      return 'listens' in item ? say('followed up') : say('not followed up');
  }
}

/** "German: “I am …”: old → new", a line for each language of which a wording differs. */
export function describeWordings(changes: readonly WordingChange[]): DiffLine[] {
  const byLanguage = Map.groupBy(changes, ({ language }) => language);
  return [...byLanguage].map(([language, all]) => ({
    key: language,
    label: nameLanguage(language),
    parts: all.map(describeWording),
  }));
}

function describeWording({ kind, slot, before, after }: WordingChange): DiffPart {
  const english = slot.id === 'intro' ? say('Introduction') : `“${slot.english}”`;
  switch (kind) {
    case 'changed':
      return { name: english, old: before, now: after };
    case 'added':
      return { name: say('{wording}, added', { wording: english }), old: null, now: after };
    case 'removed':
      return { name: say('{wording}, removed', { wording: english }), old: before, now: null };
    case 'stale':
      return {
        name: say('{wording}, still worded for the English before', { wording: english }),
        old: null,
        now: after,
      };
    case 'confirmed':
      return {
        name: say('{wording}, found to fit the English as it is now', { wording: english }),
        old: null,
        now: after,
      };
  }
}
