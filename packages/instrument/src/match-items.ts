import type { ContentItem, QuestionnaireContent } from '@throughline/types';

/** Ids that items were given when they were reworded, and the ids that they had before. */
export type Origins = ReadonlyMap<string, string>;

/** What all versions of a questionnaire keep of the origin of reworded items. */
export function readOrigins(contents: readonly QuestionnaireContent[]): Origins {
  return new Map(
    contents.flatMap(({ items }) =>
      items.flatMap((item) =>
        'renews' in item && item.renews !== undefined ? [[item.id, item.renews]] : [],
      ),
    ),
  );
}

/**
 * Finds each item of one version in another: by its id, else by the origin of a reworded one. Where
 * that was not kept, an item that stands alone in the place of another of the same kind, with half
 * of its words, is taken for it; anything more doubtful is not.
 *
 * @returns ids in the newer version by those in the older one
 */
export function matchItems(
  before: QuestionnaireContent,
  after: QuestionnaireContent,
  origins: Origins,
): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  const found = new Set<string>();
  const match = (old: string, now: string): void => {
    matched.set(old, now);
    found.add(now);
  };
  const newer = new Set(after.items.map(({ id }) => id));
  for (const { id } of before.items) if (newer.has(id)) match(id, id);
  for (const { id } of before.items.filter((one) => !matched.has(one.id))) {
    const heir = after.items.find(
      (one) =>
        !found.has(one.id) &&
        (traceBack(one.id, origins).has(id) || traceBack(id, origins).has(one.id)),
    );
    if (heir !== undefined) match(id, heir.id);
  }
  const gaps = listGaps(after.items, (id) => (found.has(id) ? id : null));
  for (const [place, olds] of listGaps(before.items, (id) => matched.get(id) ?? null)) {
    const [old, ...others] = olds;
    const [now, ...rivals] = gaps.get(place) ?? [];
    if (old === undefined || now === undefined || others.length + rivals.length > 0) continue;
    if (isAlike(old, now, origins)) match(old.id, now.id);
  }
  return matched;
}

/** Every id that an item had before it was reworded, once or several times. */
function traceBack(id: string, origins: Origins): ReadonlySet<string> {
  const trace = new Set<string>();
  for (let at = origins.get(id); at !== undefined && !trace.has(at); at = origins.get(at)) {
    trace.add(at);
  }
  return trace;
}

/** Items without a counterpart, by the counterparts that they stand between. */
function listGaps(
  items: readonly ContentItem[],
  counterpart: (id: string) => string | null,
): ReadonlyMap<string, ContentItem[]> {
  const names = items.map(({ id }) => counterpart(id));
  return Map.groupBy(
    items.filter((_, place) => names[place] === null),
    (item) => {
      const place = items.indexOf(item);
      const last = names.slice(0, place).findLast((name) => name !== null);
      const next = names.slice(place).find((name) => name !== null);
      return `${last ?? 'start'} ${next ?? 'end'}`;
    },
  );
}

function isAlike(old: ContentItem, now: ContentItem, origins: Origins): boolean {
  // An item whose origin is known, and is another one, is not guessed about.
  if (!('text' in old && 'text' in now) || old.kind !== now.kind || origins.has(now.id)) {
    return false;
  }
  const [words, others] = [wordsOf(old.text), wordsOf(now.text)];
  const fewest = Math.min(words.size, others.size);
  return fewest > 0 && [...words].filter((word) => others.has(word)).length >= fewest / 2;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
