/** The least a node of a tree has to say about itself. */
export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** A tree of units as it is walked: children by parent, parents before children. */
export interface UnitTree<Node extends TreeNode> {
  readonly roots: readonly Node[];
  childrenOf(id: string): readonly Node[];
  /** What is above a node, the nearest first; nothing above one that is not there. */
  above(id: string): readonly Node[];
  /** The node and everything below it, parents first. */
  branch(id: string): readonly Node[];
  /** All nodes with their depth, a parent before its children. */
  walk(): readonly { readonly node: Node; readonly depth: number }[];
}

export function buildTree<Node extends TreeNode>(nodes: readonly Node[]): UnitTree<Node> {
  const children = new Map<string | null, Node[]>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = (node: Node | undefined): Node | undefined => byId.get(node?.parentId ?? '');
  for (const node of nodes) {
    const parent = parentOf(node)?.id ?? null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  const childrenOf = (id: string): readonly Node[] => children.get(id) ?? [];
  const walkFrom = (start: readonly Node[]): { node: Node; depth: number }[] => {
    const walked: { node: Node; depth: number }[] = [];
    const visit = (node: Node, depth: number): void => {
      walked.push({ node, depth });
      for (const child of childrenOf(node.id)) visit(child, depth + 1);
    };
    for (const node of start) visit(node, 0);
    return walked;
  };
  const above = (id: string): Node[] => {
    const nodes: Node[] = [];
    for (let node = parentOf(byId.get(id)); node !== undefined; node = parentOf(node)) {
      nodes.push(node);
    }
    return nodes;
  };
  return {
    roots: children.get(null) ?? [],
    childrenOf,
    above,
    branch: (id) => {
      const top = byId.get(id);
      return top === undefined ? [] : walkFrom([top]).map(({ node }) => node);
    },
    walk: () => walkFrom(children.get(null) ?? []),
  };
}

/** Of these units, those with none of the others below them. */
export function findLowest(
  tree: Pick<UnitTree<TreeNode>, 'above'>,
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const covered = coverUpwards(tree, ids);
  return new Set([...ids].filter((id) => !covered.has(id)));
}

/** Every unit above one of these. */
export function coverUpwards(
  tree: Pick<UnitTree<TreeNode>, 'above'>,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const id of ids) {
    for (const unit of tree.above(id)) covered.add(unit.id);
  }
  return covered;
}
