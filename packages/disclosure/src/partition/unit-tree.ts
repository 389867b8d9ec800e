/** The least a unit has to say about itself. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/** A tree of units as the partition walks it. */
export interface UnitPaths {
  readonly roots: readonly string[];
  childrenOf(id: string): readonly string[];
  /** The unit itself, its parent, and so on up to the top; empty for a unit that is not there. */
  pathOf(id: string): readonly string[];
  /** 0 at the top. */
  depthOf(id: string): number;
  /** The lowest unit that covers all of them. */
  coverOf(ids: readonly string[]): string;
}

/** A parent that is not among the units makes its child a top. */
export function readTree(units: readonly TreeUnit[]): UnitPaths {
  const known = new Set(units.map((unit) => unit.id));
  const parentOf = new Map<string, string>();
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const { id, parentId } of units) {
    if (parentId === null || !known.has(parentId)) {
      roots.push(id);
      continue;
    }
    parentOf.set(id, parentId);
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [id]);
    else siblings.push(id);
  }
  const paths = new Map<string, readonly string[]>();
  const pathOf = (id: string): readonly string[] => {
    const seen = paths.get(id);
    if (seen !== undefined) return seen;
    const path: string[] = [];
    for (let at = known.has(id) ? id : undefined; at !== undefined; at = parentOf.get(at)) {
      path.push(at);
    }
    paths.set(id, path);
    return path;
  };
  const meet = (one: string, other: string): string => {
    const above = new Set(pathOf(one));
    return pathOf(other).find((id) => above.has(id)) ?? roots[0] ?? one;
  };
  return {
    roots,
    childrenOf: (id) => children.get(id) ?? [],
    pathOf,
    depthOf: (id) => Math.max(0, pathOf(id).length - 1),
    coverOf: (ids) => {
      const [first = '', ...others] = ids;
      return others.reduce(meet, first);
    },
  };
}
