import { nameOfPlace, type CohortPlace, type Place } from '../partition/cohorts.ts';
import type { Block } from '../partition/merge-blocks.ts';
import { readTree, type TreeUnit, type UnitPaths } from '../partition/unit-tree.ts';
import { breakSmallSets, type Flow } from './break-small-sets.ts';
import { nameOfCell, slicesOf, type VisibleCell } from '../partition/visible-cells.ts';

/** People who were counted in one place in an earlier wave and in another, or in none, now. */
export interface Move {
  readonly from: Place | null;
  readonly to: Place | null;
  readonly people: number;
}

/** How the roster of a wave differs from that of an earlier one. */
export interface RosterChange {
  readonly earlierWaveId: string;
  readonly earlierUnits: readonly TreeUnit[];
  readonly moves: readonly Move[];
  /** By whole cohorts of both waves; those that are the same in both may be left out. */
  readonly flows: readonly Flow[];
}

/** A move is one that changes what a person is counted in, at any level of either tree. */
export function isMove(
  { from, to }: Pick<Move, 'from' | 'to'>,
  earlier: UnitPaths,
  now: UnitPaths,
): boolean {
  if (from === null || to === null || nameOfPlace(from) !== nameOfPlace(to)) return true;
  return earlier.pathOf(from.unitId).join(' ') !== now.pathOf(to.unitId).join(' ');
}

/** How many people are in exactly one of a cell's two rosters, by the name of the cell. */
export type ChangedPeople = ReadonlyMap<string, number>;

export function countChangedPeople(
  units: readonly TreeUnit[],
  change: Pick<RosterChange, 'earlierUnits' | 'moves'>,
): ChangedPeople {
  const now = readTree(units);
  const earlier = readTree(change.earlierUnits);
  const counts = new Map<string, number>();
  for (const { from, to, people } of change.moves) {
    const before = new Set(from === null ? [] : listCells(from, earlier));
    const after = new Set(to === null ? [] : listCells(to, now));
    for (const name of new Set([...before, ...after])) {
      if (before.has(name) && after.has(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + people);
    }
  }
  return counts;
}

function listCells(place: Place, tree: UnitPaths): string[] {
  return tree
    .pathOf(place.unitId)
    .flatMap((unitId) => slicesOf(place).map((slice) => nameOfCell(unitId, slice)));
}

/**
 * Blocks whose score is told coarsely, so that no difference of levels tells of fewer than k
 * people who came or went: those in which 1 to k-1 people changed since an earlier wave, and at
 * least one block of every visible cell with so small a change, and of whatever blocks tell of so
 * few together with what the earlier wave told.
 */
export function findCoarseBlocks(
  partition: {
    readonly cohorts: readonly CohortPlace[];
    readonly blocks: readonly Block[];
    readonly cells: readonly VisibleCell[];
  },
  changes: readonly {
    readonly moves: readonly Move[];
    readonly counts: ChangedPeople;
    readonly flows: readonly Flow[];
  }[],
  k: number,
): ReadonlySet<Block> {
  const blockOf = placeBlocks(partition.cohorts, partition.blocks);
  const coarse = new Set<Block>();
  const isSmall = (people: number): boolean => people > 0 && people < k;
  for (const { moves, counts, flows } of changes) {
    const changed = countByBlock(moves, blockOf);
    for (const [block, people] of changed) if (isSmall(people)) coarse.add(block);
    for (const cell of partition.cells) {
      if (!isSmall(counts.get(nameOfCell(cell.unitId, cell.slice)) ?? 0)) continue;
      if (cell.blocks.some((block) => coarse.has(block) && changed.has(block))) continue;
      const candidates = cell.blocks.filter((block) => changed.has(block));
      const [smallest] = (candidates.length > 0 ? candidates : cell.blocks).toSorted(
        (a, b) => a.size - b.size,
      );
      if (smallest !== undefined) coarse.add(smallest);
    }
    const choose = (some: readonly Block[]): Block =>
      some.reduce((best, block) => {
        const [one, other] = [changed.has(block), changed.has(best)];
        return one === other ? (block.size < best.size ? block : best) : one ? block : best;
      });
    const { blocks } = partition;
    for (const block of breakSmallSets(flows, { blocks, coarse }, { k, choose })) coarse.add(block);
  }
  return coarse;
}

function placeBlocks(
  cohorts: readonly CohortPlace[],
  blocks: readonly Block[],
): ReadonlyMap<string, Block> {
  const blockOfCohort = new Map(blocks.flatMap((block) => block.atomIds.map((id) => [id, block])));
  return new Map(
    cohorts.flatMap((cohort) => {
      const block = blockOfCohort.get(cohort.id);
      return block === undefined
        ? []
        : cohort.places.map((place): [string, Block] => [nameOfPlace(place), block]);
    }),
  );
}

function countByBlock(
  moves: readonly Move[],
  blockOf: ReadonlyMap<string, Block>,
): ReadonlyMap<Block, number> {
  const counts = new Map<Block, number>();
  const find = (place: Place | null): Block | undefined =>
    place === null ? undefined : blockOf.get(nameOfPlace(place));
  for (const { from, to, people } of moves) {
    const [before, after] = [find(from), find(to)];
    if (before === after) continue;
    for (const block of [before, after]) {
      if (block !== undefined) counts.set(block, (counts.get(block) ?? 0) + people);
    }
  }
  return counts;
}
