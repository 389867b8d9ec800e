import type { ContentItem, QuestionnaireContent } from '@throughline/types';
import { type ItemPart, listChangedParts } from './changed-parts.ts';
import { matchItems, type Origins } from './match-items.ts';

/**
 * What became of one item from one version to another. `reworded` counts as another item than the
 * one it was; `changed` is still the same.
 */
export interface ItemChange {
  readonly kind: 'added' | 'removed' | 'reworded' | 'changed' | 'moved' | 'kept';
  readonly before: ContentItem | null;
  readonly after: ContentItem | null;
  /** Its place in the older and in the newer version, from 0; null where it has none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether it stands elsewhere among the others. */
  readonly isMoved: boolean;
  readonly parts: readonly ItemPart[];
}

/** All that differs between the English of two versions. */
export interface ContentDiff {
  readonly changes: readonly ItemChange[];
  /** Ids of items in the newer version by those in the older one. */
  readonly matched: ReadonlyMap<string, string>;
}

/**
 * Compares two versions item by item, in the order of the newer one; what it no longer asks stands
 * where it was. Moved are as few items as will explain the new order.
 *
 * @param origins where reworded items come from, as far as that is kept
 */
export function diffContents(
  before: QuestionnaireContent,
  after: QuestionnaireContent,
  origins: Origins = new Map(),
): ContentDiff {
  const matched = matchItems(before, after, origins);
  const older = new Map(
    before.items.flatMap((item, from) => {
      const id = matched.get(item.id);
      return id === undefined ? [] : [[id, { item, from }]];
    }),
  );
  const steady = findSteady(
    [...older.keys()],
    after.items.map(({ id }) => id).filter((id) => older.has(id)),
  );
  const changes = after.items.map((item, to): ItemChange => {
    const was = older.get(item.id);
    const added = { kind: 'added', before: null, after: item, from: null, to } as const;
    if (was === undefined) return { ...added, isMoved: false, parts: [] };
    const parts = listChangedParts(was.item, item, matched);
    const isMoved = !steady.has(item.id);
    const stays = isMoved ? 'moved' : 'kept';
    const kind = was.item.id !== item.id ? 'reworded' : parts.length > 0 ? 'changed' : stays;
    return { kind, before: was.item, after: item, from: was.from, to, isMoved, parts };
  });
  for (const [from, item] of before.items.entries()) {
    if (matched.has(item.id)) continue;
    const neighbour = before.items.slice(0, from).findLast(({ id }) => matched.has(id));
    const name = neighbour && matched.get(neighbour.id);
    const at = changes.findIndex(({ after: one }) => one?.id === name) + 1;
    const skip = changes.slice(at).findIndex(({ kind }) => kind !== 'removed');
    const removed = { kind: 'removed', before: item, after: null, from, to: null } as const;
    const place = skip < 0 ? changes.length : at + skip;
    changes.splice(place, 0, { ...removed, isMoved: false, parts: [] });
  }
  return { changes, matched };
}

/** The longest run of ids that stand in the same order in both lists. */
function findSteady(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const runs: string[][] = [];
  for (const [place, id] of after.entries()) {
    const best = after
      .slice(0, place)
      .map((other, index) => ({ run: runs[index] ?? [], other }))
      .filter(({ other }) => before.indexOf(other) < before.indexOf(id))
      .reduce<readonly string[]>(
        (longest, { run }) => (run.length > longest.length ? run : longest),
        [],
      );
    runs.push([...best, id]);
  }
  return new Set(runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}
