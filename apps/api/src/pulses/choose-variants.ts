import { randomInt } from 'node:crypto';
import {
  cellOfForm,
  dealCells,
  formOfCell,
  nameOfForm,
  rotationFormOf,
  smallestRotatingGroup,
  type Cell,
} from '@throughline/instrument';
import type { Form } from '@throughline/types';
import { formOfPage } from './form-of-page.ts';

/** A person who is about to be invited, and the page they had in their last wave on rotation. */
export interface Invitee {
  readonly personId: string;
  readonly cohortId: string;
  readonly last: { readonly variant: string; readonly waveNumber: number } | null;
}

/** Fewest people of a cohort on rotation: each of the three forms is shared by k or more of them. */
export function smallestOnRotation(k: number): number {
  return Math.max(smallestRotatingGroup, 3 * k);
}

/**
 * The form of each person in a wave on rotation, by person. Cohorts that are too small for three
 * forms get the fixed nine items; in the others everyone keeps their cell from wave to wave.
 */
export function chooseVariants(
  invitees: readonly Invitee[],
  wave: { readonly number: number; readonly k: number },
): ReadonlyMap<string, Form> {
  const cohorts = Map.groupBy(invitees, (invitee) => invitee.cohortId);
  const chosen = new Map<string, Form>();
  for (const members of cohorts.values()) {
    if (members.length < smallestOnRotation(wave.k)) {
      for (const { personId } of members) chosen.set(personId, 'nine');
      continue;
    }
    const people = members.map(({ personId, last }) => ({ id: personId, cell: cellOf(last) }));
    for (const [personId, cell] of dealCells(people, random)) {
      chosen.set(personId, nameOfForm(formOfCell(cell, wave.number)));
    }
  }
  return chosen;
}

function cellOf(last: Invitee['last']): Cell | null {
  const form = last && rotationFormOf(formOfPage(last.variant));
  return last === null || form === null ? null : cellOfForm(form, last.waveNumber);
}

/** From 0 up to 1, from a source that nobody can predict. */
export function random(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}
