/** Draws an integer from 0 to `below` - 1. The caller decides from what seed. */
export type RandomSource = (below: number) => number;

/** Fisher-Yates, in place. */
export function shuffleWith<Item>(items: Item[], random: RandomSource): Item[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const held = items[last];
    const moved = items[other];
    if (held === undefined || moved === undefined) continue;
    items[last] = moved;
    items[other] = held;
  }
  return items;
}

/**
 * Puts the people of each group into two random halves whose sizes differ by at most one. The
 * halves are the same for every measure, so that a score of half 1 and one of half 2 never come
 * from the same person; a group of 2k or more gives two halves of k or more.
 */
export function splitHalves<Item>(
  groups: readonly (readonly Item[])[],
  random: RandomSource,
): ReadonlyMap<Item, 1 | 2> {
  const halves = new Map<Item, 1 | 2>();
  for (const group of groups) {
    const first = random(2);
    for (const [index, item] of shuffleWith([...group], random).entries()) {
      halves.set(item, (index + first) % 2 === 0 ? 1 : 2);
    }
  }
  return halves;
}
