import type { ContentItem, QuestionnaireContent } from '@throughline/types';
import { describeItem } from './content-identity.ts';

/** What became of one item from one version to another; places count from 0. */
export interface ItemChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'kept';
  readonly before: ContentItem | null;
  readonly after: ContentItem | null;
}

/**
 * Compares two versions item by item, in the order of the newer one; what it no longer asks stands
 * where it was. `moved` is said of as few items as will explain the new order.
 */
export function diffContents(
  before: QuestionnaireContent,
  after: QuestionnaireContent,
): readonly ItemChange[] {
  const older = new Map(before.items.map((item) => [item.id, item]));
  const newer = new Set(after.items.map(({ id }) => id));
  const steady = findSteady(
    before.items.map(({ id }) => id).filter((id) => newer.has(id)),
    after.items.map(({ id }) => id).filter((id) => older.has(id)),
  );
  const changes = after.items.map((item): ItemChange => {
    const was = older.get(item.id) ?? null;
    if (was === null) return { kind: 'added', before: null, after: item };
    const isSame = describeItem(was) === describeItem(item);
    const kind = !isSame ? 'changed' : steady.has(item.id) ? 'kept' : 'moved';
    return { kind, before: was, after: item };
  });
  for (const [place, item] of before.items.entries()) {
    if (newer.has(item.id)) continue;
    const neighbour = before.items.slice(0, place).findLast(({ id }) => newer.has(id))?.id;
    const at = changes.findIndex(({ after: one }) => one?.id === neighbour) + 1;
    const skip = changes.slice(at).findIndex(({ kind }) => kind !== 'removed');
    changes.splice(skip < 0 ? changes.length : at + skip, 0, {
      kind: 'removed',
      before: item,
      after: null,
    });
  }
  return changes;
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
