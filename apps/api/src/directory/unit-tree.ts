/** The least a node of a tree has to say about itself. */
export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** A tree of units as it is walked: children by parent, parents before children. */
export interface UnitTree<Node extends TreeNode> {
  readonly roots: readonly Node[];
  childrenOf(id: string): readonly Node[];
  /** The node and everything below it, parents first. */
  branch(id: string): readonly Node[];
  /** All nodes with their depth, a parent before its children. */
  walk(): readonly { readonly node: Node; readonly depth: number }[];
}

export function buildTree<Node extends TreeNode>(nodes: readonly Node[]): UnitTree<Node> {
  const children = new Map<string | null, Node[]>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    const parent = node.parentId !== null && byId.has(node.parentId) ? node.parentId : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  const childrenOf = (id: string): readonly Node[] => children.get(id) ?? [];
  const walkFrom = (start: readonly Node[], depth: number): { node: Node; depth: number }[] =>
    start.flatMap((node) => [{ node, depth }, ...walkFrom(childrenOf(node.id), depth + 1)]);
  return {
    roots: children.get(null) ?? [],
    childrenOf,
    branch: (id) => {
      const top = byId.get(id);
      return top === undefined ? [] : walkFrom([top], 0).map(({ node }) => node);
    },
    walk: () => walkFrom(children.get(null) ?? [], 0),
  };
}
