import type { readTree } from '@throughline/disclosure';
import type { ServiceRelation } from '@throughline/types';

type Tree = ReturnType<typeof readTree>;

/** Whether one of two units is the other or stands above it: nobody rates what they belong to. */
export function isSameLine(tree: Tree, one: string, other: string): boolean {
  return tree.pathOf(one).includes(other) || tree.pathOf(other).includes(one);
}

/**
 * The units that serve all of these places, in the order of their ids: people who share a page are
 * asked only about units that serve every one of them, and never about their own.
 */
export function findServers(
  tree: Tree,
  relations: readonly ServiceRelation[],
  placeUnitIds: readonly string[],
): readonly string[] {
  const serving = placeUnitIds.map((unitId) => {
    const path = tree.pathOf(unitId);
    return new Set(
      relations
        .filter(({ servedId }) => path.includes(servedId))
        .map(({ servingId }) => servingId)
        .filter((id) => !isSameLine(tree, id, unitId)),
    );
  });
  const [first = new Set<string>()] = serving;
  return [...first].filter((id) => serving.every((one) => one.has(id))).sort();
}
