import type { ImportTrial } from '@throughline/types';
import type { Comparison } from './compare-figures.ts';
import type { RowNotes } from './row-notes.ts';

/** A file that was read by a plan and set beside what is stored; nothing of it is written. */
export interface Tried {
  readonly header: readonly string[];
  readonly notes: RowNotes;
  readonly comparison: Comparison;
  /** Single answers that would be written, and stored ones that would end; null for a file of figures. */
  readonly answers: { readonly written: number; readonly ended: number } | null;
  readonly trial: ImportTrial;
}
