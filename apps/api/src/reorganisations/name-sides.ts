import type { UnitLineage } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import type { StatedReorganisation } from './lineages.ts';

/** A statement as people read it. */
export type NamedSides = UnitLineage['reorganisations'][number];

/** Units by the names that they have today, ordered as people read names. */
export function nameSides(
  { happenedOn, before, after }: StatedReorganisation,
  units: readonly { readonly id: string; readonly name: string }[],
): NamedSides {
  const pick = (ids: readonly string[]): NamedSides['before'] =>
    units
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => compareNames(one.name, other.name));
  return { happenedOn, before: pick(before), after: pick(after) };
}
