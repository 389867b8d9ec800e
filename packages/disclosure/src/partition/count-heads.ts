import type { UnitPaths } from './unit-tree.ts';

/**
 * The unit in which a head of units is counted: the parent of the topmost unit that they head and
 * sit in. Of their own unit's figures they would otherwise know one answer more than others who
 * read them. The head of the topmost unit asked has no parent there, and stays.
 *
 * @param tree of the units asked; a unit that only stands above them is not in it.
 * @param headed units that this person heads.
 */
export function findCountedUnit(
  tree: UnitPaths,
  unitId: string,
  headed: ReadonlySet<string>,
): string {
  const path = tree.pathOf(unitId);
  const topmost = path.findLastIndex((id, index) => headed.has(id) && index < path.length - 1);
  return topmost === -1 ? unitId : (path[topmost + 1] ?? unitId);
}
