import type { HeldSince, VerdictWord } from '@throughline/types';

/** What a run came to, by hypothesis. */
export interface RunVerdicts {
  readonly runId: string;
  readonly finishedAt: Date;
  readonly words: Readonly<Record<string, VerdictWord>>;
}

/**
 * Since when each verdict of the newest run has been what it is.
 *
 * @param runs of one registration, the newest first.
 */
export function tellHeldSince(runs: readonly RunVerdicts[]): Record<string, HeldSince> {
  const [newest] = runs;
  return Object.fromEntries(
    Object.entries(newest?.words ?? {}).flatMap(([id, word]): [string, HeldSince][] => {
      const changed = runs.findIndex(({ words }) => words[id] !== word);
      const first = runs.at(changed < 0 ? -1 : changed - 1);
      if (first === undefined) return [];
      const before = changed < 0 ? null : (runs[changed]?.words[id] ?? null);
      return [[id, { since: first.finishedAt.toISOString(), before }]];
    }),
  );
}
