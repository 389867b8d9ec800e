import { buildTree, type TreeNode } from '../directory/unit-tree.ts';

/**
 * The lowest units that have both a score of their own and a figure. A unit above one of them is
 * left out: its people and customers would be counted twice.
 */
export function chooseUnits(
  units: readonly TreeNode[],
  withScore: ReadonlySet<string>,
  withFigure: ReadonlySet<string>,
): ReadonlySet<string> {
  const isFit = (id: string): boolean => withScore.has(id) && withFigure.has(id);
  return keepLowest(units, isFit);
}

/** Units that ought to be in a study: the lowest with a figure, whether or not they have a score. */
export function expectUnits(
  units: readonly TreeNode[],
  withFigure: ReadonlySet<string>,
): ReadonlySet<string> {
  return keepLowest(units, (id) => withFigure.has(id));
}

function keepLowest(
  units: readonly TreeNode[],
  isFit: (id: string) => boolean,
): ReadonlySet<string> {
  const parentOf = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const above = new Set<string>();
  const fit = buildTree(units)
    .walk()
    .map(({ node }) => node.id)
    .filter(isFit);
  for (const id of fit) {
    let parent = parentOf.get(id) ?? null;
    // What lies above a unit that was seen before has been marked with it.
    while (parent !== null && !above.has(parent)) {
      above.add(parent);
      parent = parentOf.get(parent) ?? null;
    }
  }
  return new Set(fit.filter((id) => !above.has(id)));
}
