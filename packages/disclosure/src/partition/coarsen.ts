import type { CohortPlace, Place } from './cohorts.ts';
import { readTree, type TreeUnit } from './unit-tree.ts';

/** Tree and cohorts as a partition sees them. */
export interface Grain {
  readonly units: readonly TreeUnit[];
  readonly cohorts: readonly CohortPlace[];
}

/** A grain together with where it puts each place of the finest one. */
export interface CoarserGrain extends Grain {
  readonly lift: (place: Place) => Place;
}

/**
 * The levels at which a release is tried, from what was asked for to the whole organisation: first
 * without attributes, then with one level of the tree less at a time. The last has one unit.
 */
export function listGrains({ units, cohorts }: Grain): readonly CoarserGrain[] {
  const tree = readTree(units);
  const deepest = Math.max(0, ...units.map((unit) => tree.depthOf(unit.id)));
  const hasAttributes = cohorts.some(({ places }) =>
    places.some(({ bucket }) => bucket.length > 0),
  );
  const cut = (depth: number): CoarserGrain => {
    const liftUnit = (unitId: string): string => {
      const path = tree.pathOf(unitId);
      return path[Math.max(0, path.length - 1 - depth)] ?? unitId;
    };
    const lift = ({ unitId }: Place): Place => ({ unitId: liftUnit(unitId), bucket: [] });
    return {
      units: units.filter((unit) => tree.depthOf(unit.id) <= depth),
      cohorts: cohorts.map(({ id, unitId, places }) => ({
        id,
        unitId: liftUnit(unitId),
        places: places.map(lift),
      })),
      lift,
    };
  };
  return [
    { units, cohorts, lift: (place) => place },
    ...(hasAttributes ? [cut(deepest)] : []),
    ...Array.from({ length: deepest }, (_, step) => cut(deepest - 1 - step)),
  ];
}
