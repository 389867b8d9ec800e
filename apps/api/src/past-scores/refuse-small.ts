import type { TreeNode } from '../directory/unit-tree.ts';
import { buildTree } from '../directory/unit-tree.ts';

/** A score of one unit, measure and period, from a file or as it stands. */
export interface GroupSize {
  readonly unit: string;
  /** People behind it; null where the source did not say. */
  readonly n: number | null;
}

/**
 * Units whose score, with the others, would tell the score of fewer than k people.
 *
 * A unit and the nearest units below it that have scores are subtracted from each other: what is left
 * is nobody, or k people or more. The score of the unit above is the one that gives the rest away, so
 * it is the one that is named. Where a size is not known nothing can be subtracted.
 *
 * @param sizes of one measure and period, one a unit.
 * @returns how many people would be left over, by unit; lowest units first, so that a unit counts only
 *   what is kept below it.
 */
export function findRemainders(
  units: readonly TreeNode[],
  sizes: readonly GroupSize[],
  k: number,
): ReadonlyMap<string, number> {
  const tree = buildTree(units);
  const sizeOf = new Map(sizes.map(({ unit, n }) => [unit, n]));
  const remainders = new Map<string, number>();
  const below = new Map<string, number>();
  for (const { node } of tree.walk().toReversed()) {
    const covered = tree
      .childrenOf(node.id)
      .reduce((sum, child) => sum + (below.get(child.id) ?? 0), 0);
    const n = sizeOf.get(node.id) ?? null;
    const left = n === null || covered === 0 ? 0 : n - covered;
    if (left > 0 && left < k) remainders.set(node.id, left);
    below.set(node.id, n === null || remainders.has(node.id) ? covered : n);
  }
  return remainders;
}
