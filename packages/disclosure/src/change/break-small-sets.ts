import type { Block } from '../partition/merge-blocks.ts';

/** People of one cohort of an earlier wave who are in one of the newer wave; null for in none. */
export interface Flow {
  readonly from: string | null;
  readonly to: string | null;
  readonly people: number;
}

/** Where nothing is told: who is not in a wave, and blocks that are told coarsely. */
const nowhere = '';

/**
 * Blocks that must be told coarsely besides those that are, so that no levels of the newer wave,
 * taken from those of the earlier one, tell of 1 to k-1 people.
 *
 * Cohorts of both waves are points, and the people in two of them a line between these. Whichever
 * points are added up and subtracted, what is left are the people on the lines that lead out of
 * them: whole units that left, came or were put with others can so be taken off, and few people
 * beside them remain. So every set of points apart from `nowhere` must have k or more people on the
 * lines out of it. Points that no fewer than k people hold together are put together step by step
 * (the bounded forests of Nagamochi and Ibaraki); one that fewer hold is broken by a coarse block.
 *
 * @param choose the block of several that is told coarsely
 */
export function breakSmallSets(
  flows: readonly Flow[],
  partition: { readonly blocks: readonly Block[]; readonly coarse: ReadonlySet<Block> },
  { k, choose }: { readonly k: number; readonly choose: (blocks: readonly Block[]) => Block },
): readonly Block[] {
  const points = new Points();
  const touched = new Set(flows.flatMap(({ to }) => (to === null ? [] : [to])));
  const answered = new Map<string, Block>();
  for (const block of partition.blocks) {
    for (const id of block.atomIds) if (touched.has(id)) answered.set(id, block);
  }
  const namesOf = new Map<Block, string>();
  for (const [id, block] of answered) {
    const name = namesOf.get(block);
    if (name === undefined) {
      namesOf.set(block, id);
      points.holding.set(id, [block]);
    } else points.join(name, id);
  }
  let lines = flows.map(({ from, to, people }): Line => ({
    ends: [
      from === null ? nowhere : `was ${from}`,
      // Of whom nobody answered nothing is told.
      to === null || !answered.has(to) ? nowhere : to,
    ],
    people,
  }));
  for (const [block, name] of namesOf) if (partition.coarse.has(block)) points.join(nowhere, name);
  for (const { ends, people } of lines) if (people >= k) points.join(...ends);
  const broken: Block[] = [];
  for (let goesOn = true; goesOn;) {
    goesOn = false;
    lines = lines.filter(({ ends: [one, other] }) => points.find(one) !== points.find(other));
    const drawn = draw(points, lines);
    for (const [point, out] of drawn) {
      const people = sum(out.values());
      const blocks = points.holding.get(point) ?? [];
      if (point === points.find(nowhere) || people >= k || blocks.length === 0) continue;
      broken.push(choose(blocks));
      points.join(nowhere, point);
      goesOn = true;
    }
    if (!goesOn) goesOn = joinHeld(points, drawn, k);
  }
  return broken;
}

interface Line {
  readonly ends: readonly [string, string];
  readonly people: number;
}

/** How many people lie between each point and others. */
type Drawing = ReadonlyMap<string, ReadonlyMap<string, number>>;

function draw(points: Points, lines: readonly Line[]): Drawing {
  const drawn = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, people: number): void => {
    const out = drawn.get(from) ?? new Map<string, number>();
    drawn.set(from, out.set(to, (out.get(to) ?? 0) + people));
  };
  for (const { ends, people } of lines) {
    const [one, other] = [points.find(ends[0]), points.find(ends[1])];
    if (one === other) continue;
    add(one, other, people);
    add(other, one, people);
  }
  return drawn;
}

/** Puts points together that k or more people hold together, whichever way; says whether there were any. */
function joinHeld(points: Points, drawn: Drawing, k: number): boolean {
  const held = new Map<string, number>();
  // From nowhere on: whatever is reached last is then no remainder of it.
  const left = new Set([points.find(nowhere), ...drawn.keys()]);
  const waiting: Set<string>[] = Array.from({ length: k + 1 }, () => new Set());
  let isAny = false;
  const take = (): string | undefined => {
    for (let bound = k; bound > 0; bound -= 1) {
      for (const point of waiting[bound] ?? []) return point;
    }
    for (const point of left) return point;
    return undefined;
  };
  for (let point = take(); point !== undefined; point = take()) {
    left.delete(point);
    waiting[held.get(point) ?? 0]?.delete(point);
    for (const [other, people] of drawn.get(point) ?? []) {
      if (!left.has(other)) continue;
      const before = held.get(other) ?? 0;
      const now = Math.min(k, before + people);
      if (before < k && now >= k) {
        points.join(point, other);
        isAny = true;
      }
      waiting[before]?.delete(other);
      waiting[now]?.add(other);
      held.set(other, now);
    }
  }
  return isAny;
}

class Points {
  /** Blocks of a point, by its name. */
  readonly holding = new Map<string, Block[]>();
  private readonly into = new Map<string, string>();

  find(name: string): string {
    let found = name;
    for (let next = this.into.get(found); next !== undefined; next = this.into.get(found)) {
      found = next;
    }
    if (found !== name) this.into.set(name, found);
    return found;
  }

  join(name: string, other: string): void {
    let [kept, gone] = [this.find(name), this.find(other)];
    if (kept === gone) return;
    if (gone === this.find(nowhere)) [kept, gone] = [gone, kept];
    this.into.set(gone, kept);
    const blocks = this.holding.get(gone);
    if (blocks === undefined || kept === this.find(nowhere)) return;
    const held = this.holding.get(kept);
    if (held === undefined) this.holding.set(kept, blocks);
    else held.push(...blocks);
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
