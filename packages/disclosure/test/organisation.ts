import fc from 'fast-check';
import type { CohortPlace, Place } from '../src/partition/cohorts.ts';
import { makeCohorts } from '../src/partition/cohorts.ts';
import type { TreeUnit } from '../src/partition/unit-tree.ts';

/** An organisation with up to two attributes, and the cohorts that a launch makes of it. */
export interface Organisation {
  readonly units: readonly TreeUnit[];
  readonly places: readonly (Place & { readonly people: number })[];
  readonly cohorts: readonly CohortPlace[];
}

export const k = 5;

const values = [
  ['young', 'old', ''],
  ['day', 'night'],
] as const;

/** Random trees of up to `most` units; 0 to 9 people for each combination of values. */
export function organisations(most: number): fc.Arbitrary<Organisation> {
  const unit = fc.tuple(
    fc.nat(),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
  );
  return fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.array(unit, { minLength: 1, maxLength: most }))
    .map(([attributes, drawn]) => {
      const units = drawn.map(([parent], index) => ({
        id: `u${index}`,
        parentId: index === 0 ? null : `u${parent % index}`,
      }));
      const buckets = listBuckets(attributes);
      const places = drawn.flatMap(([, people], index) =>
        buckets.map((bucket, at) => ({ unitId: `u${index}`, bucket, people: people[at] ?? 0 })),
      );
      const cohorts = (makeCohorts(units, places, k) ?? []).map((cohort, index) => ({
        id: `c${index}`,
        ...cohort,
      }));
      return { units, places, cohorts };
    });
}

function listBuckets(attributes: number): readonly (readonly string[])[] {
  const [first, second] = values;
  if (attributes === 0) return [[]];
  if (attributes === 1) return first.map((value) => [value]);
  return first.flatMap((one) => second.map((other) => [one, other]));
}
