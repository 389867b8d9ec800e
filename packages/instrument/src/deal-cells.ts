import { cells, type Cell } from './plan-rotation.ts';

/** A person to be dealt; `cell` is where the person was before, or null for someone new. */
export interface DealtPerson {
  readonly id: string;
  readonly cell: Cell | null;
}

/**
 * Deals a group's people into the three cells so that their sizes differ by one at most. People
 * stay where they were, so that nobody meets the same rotating item twice running; only where
 * others have left are as few moved as it takes.
 *
 * @param random a number from 0 up to 1, as `Math.random`
 */
export function dealCells(
  people: readonly DealtPerson[],
  random: () => number,
): ReadonlyMap<string, Cell> {
  const groups = new Map<Cell, string[]>(cells.map((cell) => [cell, []]));
  const waiting: string[] = [];
  for (const { id, cell } of people) (cell === null ? waiting : inCell(groups, cell)).push(id);
  // Larger cells keep the odd person, so that nobody is moved without need.
  const order = shuffle(cells, random).sort(
    (one, other) => inCell(groups, other).length - inCell(groups, one).length,
  );
  const room = new Map(
    order.map((cell, place) => [cell, Math.floor((people.length + 2 - place) / 3)]),
  );
  for (const cell of order) {
    const kept = shuffle(inCell(groups, cell), random);
    waiting.push(...kept.splice(room.get(cell) ?? 0));
    groups.set(cell, kept);
  }
  const left = shuffle(waiting, random);
  for (const cell of order) {
    const members = inCell(groups, cell);
    members.push(...left.splice(0, (room.get(cell) ?? 0) - members.length));
  }
  return new Map([...groups].flatMap(([cell, ids]) => ids.map((id): [string, Cell] => [id, cell])));
}

/** Fisher-Yates, on a copy. */
export function shuffle<Item>(given: readonly Item[], random: () => number): Item[] {
  const dealt = [...given];
  for (let last = dealt.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [moved] = dealt.splice(other, 1);
    if (moved !== undefined) dealt.splice(last, 0, moved);
  }
  return dealt;
}

function inCell(groups: ReadonlyMap<Cell, string[]>, cell: Cell): string[] {
  return groups.get(cell) ?? [];
}
