import { readTree, type TreeUnit } from './unit-tree.ts';

/** The smallest thing that is merged: it belongs to one unit and is never split. */
export interface Atom {
  readonly id: string;
  readonly unitId: string;
  readonly size: number;
}

/** A union of whole atoms with `size` of k or more, and the lowest unit that covers them. */
export interface Block {
  readonly atomIds: readonly string[];
  readonly unitId: string;
  readonly size: number;
}

/** How large two blocks are together. */
export type JoinSizes = (one: Block, other: Block) => number;

/**
 * Merges atoms bottom-up along the tree until every block has k or more: first the atoms of a unit
 * itself (attribute buckets) with each other, then with what is below it, always the smallest with
 * the next smallest; what is left alone and small moves to the parent. Used at launch over invited
 * people and at close over people who answered.
 *
 * Deterministic: equal sizes are merged in the order of their first atom's id.
 *
 * @param join the size of two blocks together, never less than that of either: their sum, where
 * nothing else is given.
 * @returns blocks that hold every atom exactly once, or null when there are fewer than k in all.
 */
export function mergeBlocks(
  units: readonly TreeUnit[],
  atoms: readonly Atom[],
  k: number,
  join: JoinSizes = addSizes,
): readonly Block[] | null {
  const tree = readTree(units);
  const atomsByUnit = Map.groupBy(atoms, (atom) => atom.unitId);
  const blocksOf = (unitId: string): Block[] => {
    const own = (atomsByUnit.get(unitId) ?? []).map(({ id, size }) => ({
      atomIds: [id],
      unitId,
      size,
    }));
    const below = tree.childrenOf(unitId).flatMap(blocksOf);
    return mergeSmall([...mergeSmall(own, { unitId, join }, k), ...below], { unitId, join }, k);
  };
  const top = tree.roots.flatMap(blocksOf);
  const [firstRoot] = tree.roots;
  if (firstRoot === undefined || top.length === 0) return null;
  const blocks = mergeSmall(top, { unitId: firstRoot, join }, k);
  return blocks.every(({ size }) => size >= k) ? blocks : null;
}

/** Where merged blocks go, and how large they then are. */
interface Into {
  readonly unitId: string;
  readonly join: JoinSizes;
}

const addSizes: JoinSizes = (one, other) => one.size + other.size;

function joinBlocks(one: Block, other: Block, { unitId, join }: Into): Block {
  return { atomIds: [...one.atomIds, ...other.atomIds], unitId, size: join(one, other) };
}

/** One small block alone is left as it is: its parent unit will find it a partner. */
function mergeSmall(blocks: readonly Block[], into: Into, k: number): Block[] {
  const sorted = blocks.toSorted(compareBlocks);
  let start = 0;
  while (sorted.length - start > 1) {
    const smallest = sorted[start];
    const next = sorted[start + 1];
    if (smallest === undefined || next === undefined || smallest.size >= k) break;
    const merged = joinBlocks(smallest, next, into);
    start += 2;
    const at = findPlace(sorted, merged, start);
    // Everything before its place moves one to the left, into the gap that the two have left.
    start -= 1;
    sorted.copyWithin(start, start + 1, at);
    sorted[at - 1] = merged;
  }
  return sorted.slice(start);
}

function findPlace(sorted: readonly Block[], block: Block, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareBlocks(other, block) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareBlocks(a: Block, b: Block): number {
  if (a.size !== b.size) return a.size - b.size;
  const [one = '', other = ''] = [a.atomIds[0], b.atomIds[0]];
  return one < other ? -1 : one > other ? 1 : 0;
}
