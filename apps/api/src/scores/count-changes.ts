import {
  countChangedPeople,
  type CoarserGrain,
  type Flow,
  type Move,
  type RosterChange,
} from '@throughline/disclosure';

/** How a roster differs from an earlier one, at some grain, with the people changed by cell. */
export interface CountedChange {
  readonly moves: readonly Move[];
  readonly counts: ReturnType<typeof countChangedPeople>;
  /** By whole cohorts, which no grain takes apart. */
  readonly flows: readonly Flow[];
}

/** Counts who came and went in every cell of a grain. */
export function countChanges(
  grain: CoarserGrain,
  changes: readonly RosterChange[],
): readonly CountedChange[] {
  return changes.map((change) => {
    const moves = change.moves.map(({ from, to, people }) => ({
      from: from === null ? null : grain.lift(from),
      to: to === null ? null : grain.lift(to),
      people,
    }));
    return {
      moves,
      counts: countChangedPeople(grain.units, { ...change, moves }),
      flows: change.flows,
    };
  });
}
