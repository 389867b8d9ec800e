import {
  countChangedPeople,
  type CoarserGrain,
  type findCoarseBlocks,
  type RosterChange,
} from '@throughline/disclosure';

/** How the roster differs from those of earlier waves, at the level at which a release is tried. */
export function liftChanges(
  grain: CoarserGrain,
  changes: readonly RosterChange[],
): Parameters<typeof findCoarseBlocks>[1] {
  return changes.map((change) => {
    const moves = change.moves.map(({ from, to, people }) => ({
      from: from === null ? null : grain.lift(from),
      to: to === null ? null : grain.lift(to),
      people,
    }));
    return { moves, counts: countChangedPeople(grain.units, { ...change, moves }) };
  });
}
