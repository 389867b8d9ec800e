import { createSource } from '../../../../apps/api/src/scores/seeded-source.ts';

export interface Dice {
  /** 0 to below - 1. */
  readonly roll: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** The same throws for the same seed, so that a finding can be looked at again. */
export function createDice(seed: string): Dice {
  const { draw } = createSource(Buffer.from(seed));
  return {
    roll: draw,
    chance: (share) => draw(1_000_000) < share * 1_000_000,
    pick: (items) => {
      const item = items[draw(items.length)];
      if (item === undefined) throw new RangeError('there is nothing to pick from');
      return item;
    },
  };
}
