import { mergeBlocks, type Block } from './merge-blocks.ts';
import type { TreeUnit } from './unit-tree.ts';

/** Where a person is counted: a unit, and the values of the wave's attributes in their order. */
export interface Place {
  readonly unitId: string;
  readonly bucket: readonly string[];
}

export interface PeopledPlace extends Place {
  readonly people: number;
}

/** What is never split: whole places with k or more people invited, covered by `unitId`. */
export interface Cohort {
  readonly unitId: string;
  readonly places: readonly Place[];
  readonly invited: number;
}

export function nameOfPlace({ unitId, bucket }: Place): string {
  return JSON.stringify([unitId, ...bucket]);
}

/**
 * Makes the cohorts of a wave at its launch: buckets merged inside their unit first, then units
 * upward, until each has k or more people invited.
 *
 * @returns null when there are fewer than k in all.
 */
export function makeCohorts(
  units: readonly TreeUnit[],
  places: readonly PeopledPlace[],
  k: number,
): readonly Cohort[] | null {
  const peopled = places.filter((place) => place.people > 0);
  const byName = new Map(peopled.map((place) => [nameOfPlace(place), place]));
  const atoms = [...byName].map(([id, { unitId, people }]) => ({ id, unitId, size: people }));
  const blocks = mergeBlocks(units, atoms, k);
  return (
    blocks?.map(({ atomIds, unitId, size }) => ({
      unitId,
      places: atomIds.flatMap((id) => {
        const place = byName.get(id);
        return place === undefined ? [] : [{ unitId: place.unitId, bucket: place.bucket }];
      }),
      invited: size,
    })) ?? null
  );
}

/** A cohort as the close knows it. */
export interface CohortPlace {
  readonly id: string;
  readonly unitId: string;
  readonly places: readonly Place[];
}

/**
 * Groups whole cohorts until every block has k or more of the people counted. A cohort with none
 * of them belongs to no block: it adds nobody to any figure.
 *
 * @returns null when there are fewer than k in all.
 */
export function partitionCohorts(
  units: readonly TreeUnit[],
  cohorts: readonly CohortPlace[],
  counts: ReadonlyMap<string, number>,
  k: number,
): readonly Block[] | null {
  const atoms = cohorts
    .map((cohort) => ({ id: cohort.id, unitId: cohort.unitId, size: counts.get(cohort.id) ?? 0 }))
    .filter((atom) => atom.size > 0);
  return mergeBlocks(units, atoms, k);
}
