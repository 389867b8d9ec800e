import { buildTree, type TreeNode } from '../directory/unit-tree.ts';

/** A unit as a study sees it. Those of one lineage are one, which is known by the id of the lineage. */
export interface StudyNode extends TreeNode {
  readonly lineage?: string | undefined;
}

/**
 * The lowest units that have both a score of their own and a figure. A unit above one of them is
 * left out: its people and customers would be counted twice. So is a lineage, where any of its
 * members is above another unit.
 */
export function chooseUnits(
  units: readonly StudyNode[],
  withScore: ReadonlySet<string>,
  withFigure: ReadonlySet<string>,
): ReadonlySet<string> {
  const isFit = (id: string): boolean => withScore.has(id) && withFigure.has(id);
  return keepLowest(units, isFit);
}

/** Units that ought to be in a study: the lowest with a figure, whether or not they have a score. */
export function expectUnits(
  units: readonly StudyNode[],
  withFigure: ReadonlySet<string>,
): ReadonlySet<string> {
  return keepLowest(units, (id) => withFigure.has(id));
}

function keepLowest(
  units: readonly StudyNode[],
  isFit: (id: string) => boolean,
): ReadonlySet<string> {
  const tree = buildTree(units);
  const above = new Set<string>();
  const fit = tree.walk().flatMap(({ node }) => (isFit(nameNode(node)) ? [node] : []));
  for (const node of fit) {
    for (const upper of tree.above(node.id)) {
      if (nameNode(upper) !== nameNode(node)) above.add(nameNode(upper));
    }
  }
  return new Set(fit.map(nameNode).filter((id) => !above.has(id)));
}

/** How a study knows a unit: by the id of its lineage where it is of one. */
export function nameNode({ id, lineage }: StudyNode): string {
  return lineage ?? id;
}
