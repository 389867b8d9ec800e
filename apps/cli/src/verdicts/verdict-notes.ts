import { type VerdictText, listMissing } from '@throughline/linkage';
import type { HypothesisResult } from '@throughline/types';

/** What stands below a verdict on a page, under a title of its own. */
export interface VerdictNotes {
  readonly title: string;
  readonly notes: readonly string[];
}

/** What is held against a verdict, and what is missing for one or would change it; a part without notes is left out. */
export function listVerdictNotes(
  { gate }: HypothesisResult,
  { reservations, whatWouldChange }: VerdictText,
): VerdictNotes[] {
  const parts = [
    { title: 'Reservations', notes: reservations },
    gate.passed
      ? { title: 'What would change this', notes: whatWouldChange }
      : { title: 'What would let us tell', notes: listMissing(gate) },
  ];
  return parts.filter(({ notes }) => notes.length > 0);
}
