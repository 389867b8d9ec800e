import type { WordingChange } from '@throughline/instrument';
import { say } from '@throughline/speech';
import { nameLanguage } from '../../parts/format.ts';

/** One thing that differs between two versions; null where a version does not have it. */
export interface DiffPart {
  readonly name: string | null;
  readonly old: string | null;
  readonly now: string | null;
}

/** What is told of one item or language: what became of it, and every part that differs. */
export interface DiffLine {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly DiffPart[];
}

/** "German: “I am …”: old → new", a line for each language of which a wording differs. */
export function describeWordings(changes: readonly WordingChange[]): DiffLine[] {
  const byLanguage = Map.groupBy(changes, ({ language }) => language);
  return [...byLanguage].map(([language, all]) => ({
    key: language,
    label: nameLanguage(language),
    parts: all.map(describeWording),
  }));
}

function describeWording({ kind, slot, before, after }: WordingChange): DiffPart {
  const english = slot.id === 'intro' ? say('Introduction') : `“${slot.english}”`;
  switch (kind) {
    case 'changed':
      return { name: english, old: before, now: after };
    case 'added':
      return { name: say('{wording}, added', { wording: english }), old: null, now: after };
    case 'removed':
      return { name: say('{wording}, removed', { wording: english }), old: before, now: null };
    case 'stale':
      return {
        name: say('{wording}, still worded for the English before', { wording: english }),
        old: null,
        now: after,
      };
    case 'confirmed':
      return {
        name: say('{wording}, found to fit the English as it is now', { wording: english }),
        old: null,
        now: after,
      };
  }
}
