import type { ContentItem } from '@throughline/types';
import { listens, phraseContentItem } from './freeze-content.ts';

/** What can differ between an item of one version and the same item of another. */
export type ItemPart =
  | 'kind'
  | 'wording'
  | 'answers'
  | 'lowest'
  | 'highest'
  | 'construct'
  | 'direction'
  | 'asked-of'
  | 'follow-up';

/**
 * Every part in which an item differs. That the item it depends on was reworded is no difference.
 *
 * @param matched ids of items in the newer version by those in the older one
 */
export function listChangedParts(
  before: ContentItem,
  after: ContentItem,
  matched: ReadonlyMap<string, string>,
): readonly ItemPart[] {
  const named = (id: string): string => matched.get(id) ?? id;
  const [old, now] = [describeParts(before, named), describeParts(after, (id) => id)];
  const parts: readonly ItemPart[] = [
    'kind',
    'wording',
    'answers',
    'lowest',
    'highest',
    'construct',
    'direction',
    'asked-of',
    'follow-up',
  ];
  return parts.filter((part) => old[part] !== now[part]);
}

function describeParts(
  item: ContentItem,
  named: (id: string) => string,
): Readonly<Record<ItemPart, string>> {
  const { askedWhen } = item;
  const options = 'options' in item ? item.options.map(({ value, label }) => [value, label]) : [];
  return {
    kind: item.kind,
    wording: phraseContentItem(item).text,
    answers: JSON.stringify(options),
    lowest: item.kind === 'rating' ? item.lowest : '',
    highest: item.kind === 'rating' ? item.highest : '',
    construct: 'construct' in item ? (item.construct ?? '') : '',
    direction: String('reversed' in item && item.reversed),
    'asked-of': JSON.stringify(askedWhen && [named(askedWhen.question), ...askedWhen.values]),
    'follow-up': String(listens(item)),
  };
}
