import type { CohortPlace, Place } from './cohorts.ts';
import type { Block } from './merge-blocks.ts';
import { readTree, type TreeUnit, type UnitPaths } from './unit-tree.ts';

/** One value of one of the wave's attributes; null for everybody. */
export type Slice = { readonly attribute: number; readonly value: string } | null;

/** A unit, or the people of one attribute value in it, and the blocks that make it up exactly. */
export interface VisibleCell {
  readonly unitId: string;
  readonly slice: Slice;
  readonly blocks: readonly Block[];
}

export function nameOfCell(unitId: string, slice: Slice): string {
  return JSON.stringify(slice === null ? [unitId] : [unitId, slice.attribute, slice.value]);
}

/** Everybody, and each value that is given; a value left empty is not offered. */
export function slicesOf(place: Place): readonly Slice[] {
  return [
    null,
    ...place.bucket.flatMap((value, attribute) => (value === '' ? [] : [{ attribute, value }])),
  ];
}

/**
 * Cells that may be shown: unions of whole blocks. Any difference, sum or intersection of two of
 * them is again such a union, so it holds k or more people or none.
 */
export function findVisibleCells(
  units: readonly TreeUnit[],
  cohorts: readonly CohortPlace[],
  blocks: readonly Block[],
): readonly VisibleCell[] {
  const tree = readTree(units);
  const placesOf = new Map(cohorts.map((cohort) => [cohort.id, cohort.places]));
  const broken = new Set<string>();
  const made = new Map<string, { unitId: string; slice: Slice; blocks: Block[] }>();
  for (const block of blocks) {
    const places = block.atomIds.flatMap((id) => placesOf.get(id) ?? []);
    for (const [name, { slice, touched }] of groupBySlice(places)) {
      const isWhole = touched.length === places.length;
      const unitIds = [...new Set(touched.map((place) => place.unitId))];
      const cover = isWhole ? tree.coverOf(unitIds) : null;
      for (const unitId of listBelow(tree, unitIds, cover)) broken.add(unitId + name);
      for (const unitId of cover === null ? [] : tree.pathOf(cover)) {
        const cell = made.get(unitId + name);
        if (cell === undefined) made.set(unitId + name, { unitId, slice, blocks: [block] });
        else cell.blocks.push(block);
      }
    }
  }
  return [...made].flatMap(([name, cell]) => (broken.has(name) ? [] : [cell]));
}

/** The units and everything above them, up to but without the cover; all of it where there is none. */
function listBelow(
  tree: UnitPaths,
  unitIds: readonly string[],
  cover: string | null,
): readonly string[] {
  return unitIds.flatMap((unitId) => {
    const path = tree.pathOf(unitId);
    const end = cover === null ? -1 : path.indexOf(cover);
    return end === -1 ? path : path.slice(0, end);
  });
}

function groupBySlice(
  places: readonly Place[],
): ReadonlyMap<string, { readonly slice: Slice; readonly touched: Place[] }> {
  const groups = new Map<string, { slice: Slice; touched: Place[] }>();
  for (const place of places) {
    for (const slice of slicesOf(place)) {
      const name = nameOfCell('', slice);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { slice, touched: [place] });
      else group.touched.push(place);
    }
  }
  return groups;
}
